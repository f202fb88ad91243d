package org.chapterhouse.app.library;

import java.util.List;

/**
 * What was just done to an outline.
 *
 * @param sentence what it was
 * @param misfits what of it did not fit, each in words; none where all did
 * @param undoable whether there is something to undo
 */
public record Done(String sentence, List<String> misfits, boolean undoable) {}
