package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.outline.Findings;

/** Counts what a document has and the text does not, for the report. */
final class Tally {

    int comments;
    int insertions;
    int deletions;
    /** Pictures that are kept somewhere else. */
    int outside;
    /** Pictures that browsers do not show, or that are none. */
    int unreadable;

    int embedded;
    int diagrams;
    int symbols;
    int missingNotes;

    void report(Findings findings) {
        if (insertions + deletions > 0) {
            String details = "Tracked changes were accepted: %,d insertions are text, %,d deletions are not.";
            findings.info("changes", details.formatted(insertions, deletions), null);
        }
        info(findings, "comments", comments, "comment was left out", "comments were left out");
        warn(
                findings,
                "pictures",
                outside,
                "picture is kept outside the document and was not opened",
                "pictures are kept outside the document and were not opened");
        warn(
                findings,
                "pictures",
                unreadable,
                "picture is of a kind that pages cannot show; its words stay",
                "pictures are of kinds that pages cannot show; their words stay");
        warn(
                findings,
                "embedded",
                embedded,
                "file embedded in the document was not opened",
                "files embedded in the document were not opened");
        warn(findings, "pictures", diagrams, "chart or diagram was left out", "charts or diagrams were left out");
        warn(
                findings,
                "text",
                symbols,
                "symbol is not known and was left out",
                "symbols are not known and were left out");
        warn(findings, "notes", missingNotes, "note is referred to and missing", "notes are referred to and missing");
    }

    private static void info(Findings findings, String stage, int count, String one, String many) {
        if (count > 0) {
            findings.info(stage, sentence(count, one, many), null);
        }
    }

    private static void warn(Findings findings, String stage, int count, String one, String many) {
        if (count > 0) {
            findings.warn(stage, sentence(count, one, many), null);
        }
    }

    private static String sentence(int count, String one, String many) {
        return "%,d %s.".formatted(count, count == 1 ? one : many);
    }
}
