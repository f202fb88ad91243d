package org.chapterhouse.domain.group;

/** Who finds a group. */
public enum Visibility {
    /** Listed, and readable by everybody. */
    PUBLIC,
    /** Readable by everybody who knows its address. */
    UNLISTED,
    /** Does not exist but for its members. */
    PRIVATE
}
