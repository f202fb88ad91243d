package org.chapterhouse.imports.outline;

/** Is told how far an import is, for a person who waits. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (stage, done, all) -> {};

    /** What an import is at. */
    enum Stage {
        FETCHING,
        READING,
        OUTLINING
    }

    /**
     * @param done of {@code all} parts of the stage
     * @param all at least 1
     */
    void at(Stage stage, int done, int all);
}
