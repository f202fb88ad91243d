package org.chapterhouse.domain.group;

/** A role over the whole site, given by the sign-in provider's realm or by a grant of our own. */
public enum SiteRole {
    /** May found groups and import readings. */
    FACILITATOR,
    /** Moderates every group. */
    MODERATOR,
    /** May do all of it. */
    ADMIN
}
