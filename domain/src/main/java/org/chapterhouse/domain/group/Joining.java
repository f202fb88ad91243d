package org.chapterhouse.domain.group;

/** How somebody becomes a member of a group. */
public enum Joining {
    OPEN,
    REQUEST,
    INVITATION
}
