package org.chapterhouse.app.schedule;

/** Where a group's plans and sessions are. */
final class Address {
    private Address() {}

    static String ofPlan(String group, int number) {
        return "/groups/" + group + "/plans/" + number;
    }

    static String ofSession(String group, int number) {
        return "/groups/" + group + "/sessions/" + number;
    }
}
