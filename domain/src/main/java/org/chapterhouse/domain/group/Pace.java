package org.chapterhouse.domain.group;

/** How far ahead a group's members see: the rule against spoilers. */
public enum Pace {
    /** Everything is visible. */
    OPEN,
    /** A section's threads open when the session before its own closes, at the latest when its own begins. */
    BY_SESSION,
    /** As by session, and for a member as soon as that member has read the section. */
    BY_READER
}
