package org.chapterhouse.domain.group;

/** What a member is entrusted with inside a group, beside being a member. */
public enum Role {
    FACILITATOR,
    MODERATOR
}
