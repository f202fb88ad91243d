package org.chapterhouse.app.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.domain.notification.GroupReached;

/** How copies of the app write to each other through PostgreSQL: {@code group:number}, several apart by spaces. */
final class Notification {
    static final String CHANNEL = "chapterhouse_changes";

    /** PostgreSQL takes payloads of fewer than 8,000 bytes; a group and its number take at most 57. */
    static final int MOST_GROUPS = 100;

    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,18})");

    private Notification() {}

    static List<String> payloads(List<GroupReached> groups) {
        List<String> payloads = new ArrayList<>();
        for (int start = 0; start < groups.size(); start += MOST_GROUPS) {
            payloads.add(groups.subList(start, Math.min(start + MOST_GROUPS, groups.size())).stream()
                    .map(reached -> reached.group() + ":" + reached.seq())
                    .collect(Collectors.joining(" ")));
        }
        return payloads;
    }

    /** The groups of a payload; what is not understood, as from a newer copy, is left out. */
    static List<GroupReached> read(String payload) {
        return Stream.of(payload.split(" "))
                .flatMap(entry -> entry(entry).stream())
                .toList();
    }

    private static Optional<GroupReached> entry(String written) {
        Matcher entry = ENTRY.matcher(written);
        return entry.matches()
                ? Optional.of(new GroupReached(UUID.fromString(entry.group(1)), Long.parseLong(entry.group(2))))
                : Optional.empty();
    }
}
