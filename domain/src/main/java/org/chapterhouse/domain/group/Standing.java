package org.chapterhouse.domain.group;

import org.chapterhouse.domain.Refusal.Rule;
import org.jspecify.annotations.Nullable;

/** How a viewer stands to a group that exists for them: who may do what there. */
public record Standing(
        Viewer viewer, ReadingGroup group, @Nullable Membership membership, boolean groupHasModerator) {
    public boolean isMember() {
        return membership != null && membership.isActive();
    }

    /** Whether the viewer asked to join and waits for an answer. */
    public boolean isWaiting() {
        return membership != null && membership.isRequested();
    }

    /** Whether there is a way in for the viewer: they are signed in, no member yet, and the group takes them. */
    public boolean mayJoin() {
        return viewer.isSignedIn()
                && !isMember()
                && !isWaiting()
                && !isRemoved()
                && group.joining != Joining.INVITATION;
    }

    /** Whether the viewer may start threads and comment. */
    public boolean mayWrite() {
        return isMember();
    }

    /** Whether the viewer may plan, change and close sessions, choose the text, let people in and set roles. */
    public boolean mayFacilitate() {
        return isFacilitator() || viewer.isAdmin();
    }

    /** Whether the viewer may hide, lock and see what is hidden; facilitators too where nobody moderates the group. */
    public boolean mayModerate() {
        return viewer.seesEveryGroup() || isModerator() || (isFacilitator() && !groupHasModerator);
    }

    /** Whether the horizon holds nothing back from the viewer. */
    public boolean seesAhead() {
        return isFacilitator() || isModerator() || viewer.seesEveryGroup();
    }

    private boolean isFacilitator() {
        return isMember() && member().isFacilitator();
    }

    private boolean isModerator() {
        return isMember() && member().isModerator();
    }

    private boolean isRemoved() {
        return membership != null && membership.state == Membership.State.REMOVED;
    }

    /** The viewer's membership; refuses who is no active member. */
    public Membership member() {
        if (membership == null || !membership.isActive()) {
            throw Rule.NOT_ALLOWED.refusal();
        }
        return membership;
    }
}
