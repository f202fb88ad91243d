package org.chapterhouse.app.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chapterhouse.app.group.GroupCard;
import org.chapterhouse.app.group.NextUp;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.FacilitatorGrant;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What is next for a signed-in person.
 *
 * @param next the soonest session of all their groups
 * @param waiting how many people ask to be let in, by the groups the person facilitates
 * @param asked the groups that have not answered the person yet
 * @param wishes how many people wish to facilitate; always none but for an admin
 * @param latest the threads with the latest comments in their groups, as far as the person sees
 */
public record NextForMe(
        @Nullable NextUp next,
        List<GroupCard> groups,
        Map<ReadingGroup, Long> waiting,
        List<Membership> asked,
        long wishes,
        List<DiscussionThread> latest) {
    private static final int LATEST = 6;

    /** Whether somebody waits for the person's answer, or the person for somebody else's. */
    public boolean isAnybodyWaiting() {
        return !waiting.isEmpty() || !asked.isEmpty() || wishes > 0;
    }

    static NextForMe of(Viewer viewer, Instant now) {
        Person person = viewer.signedIn();
        List<Membership> memberships = Membership.activeOf(person);
        List<GroupCard> cards = GroupCard.of(
                memberships.stream().map(membership -> membership.group).toList(), now);
        return new NextForMe(
                next(cards, viewer, now),
                cards,
                Membership.waitingFor(person),
                Membership.requestsOf(person),
                viewer.isAdmin() ? FacilitatorGrant.countOpen() : 0,
                latest(memberships, viewer, now));
    }

    private static @Nullable NextUp next(List<GroupCard> cards, Viewer viewer, Instant now) {
        return cards.stream()
                .flatMap(card -> Stream.ofNullable(card.next()))
                .min(Comparator.comparing(session -> session.startsAt))
                .map(session -> NextUp.of(session.group, session, viewer, now))
                .orElse(null);
    }

    // Each group has its own horizon, so each is asked for itself.
    private static List<DiscussionThread> latest(List<Membership> memberships, Viewer viewer, Instant now) {
        return memberships.stream()
                .map(membership -> Horizon.of(new Standing(viewer, membership.group, membership, false), now))
                .flatMap(horizon -> DiscussionThread.latest(horizon, LATEST).stream())
                .sorted(Comparator.comparing((DiscussionThread thread) -> thread.lastCommentAt)
                        .reversed())
                .limit(LATEST)
                .toList();
    }
}
