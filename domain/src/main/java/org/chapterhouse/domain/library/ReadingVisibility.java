package org.chapterhouse.domain.library;

/** Who may read a reading. */
public enum ReadingVisibility {
    EVERYBODY,
    SIGNED_IN,
    /** Only the groups it is given to: right for a text under copyright. */
    GROUPS
}
