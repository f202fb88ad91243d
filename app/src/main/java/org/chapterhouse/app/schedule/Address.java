package org.chapterhouse.app.schedule;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Where a group's plans and sessions are; a slug can hold letters that an address must encode. */
final class Address {
    private Address() {}

    static String ofPlan(String group, int number) {
        return of("/groups/{group}/plans/{number}", group, number);
    }

    static String ofSession(String group, int number) {
        return of("/groups/{group}/sessions/{number}", group, number);
    }

    private static String of(String template, String group, int number) {
        return UriBuilder.fromPath(template).build(group, number).toASCIIString();
    }

    /** The answer to a form that was taken: go and see. */
    static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
