package org.chapterhouse.imports;

import java.util.List;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.ImportReport;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Problem;
import org.chapterhouse.imports.outline.Section;
import org.jspecify.annotations.Nullable;

/** What came of a file as a tree for a person. */
final class OutlineTree {

    private final StringBuilder tree = new StringBuilder();

    private OutlineTree() {}

    static String of(Imported imported) {
        OutlineTree outline = new OutlineTree();
        outline.addText(imported.text());
        outline.addReport(imported.report());
        return outline.tree.toString();
    }

    private void addText(OutlinedText text) {
        line("%s (%,d words)".formatted(text.title(), text.words()));
        addFact("by", text.authors().isEmpty() ? null : String.join(", ", text.authors()));
        addFact("of", text.affiliation());
        addFact("language", text.language());
        addFact("source", text.source());
        addFact("published", text.published());
        text.chapters().forEach(this::addChapter);
    }

    private void addFact(String name, @Nullable String value) {
        if (value != null) {
            line("  " + name + " " + value);
        }
    }

    private void addChapter(Chapter chapter) {
        List<Section> sections = chapter.sections();
        String title = chapter.title() == null ? "(no title)" : chapter.title();
        line("├─ " + title);
        for (Section section : sections) {
            String name = section.title() == null ? "(opening)" : section.title();
            line("│   ├─ %s (%,d words)".formatted(name, section.words()));
        }
    }

    private void addReport(ImportReport report) {
        for (Dropped dropped : report.dropped()) {
            String where = dropped.line() == 0 ? "" : " line " + dropped.line() + ":";
            line("left out%s %s (%s)".formatted(where, Findings.quoted(dropped.text()), dropped.reason()));
        }
        for (Problem problem : report.problems()) {
            String where = problem.line() == null ? "" : " line " + problem.line() + ":";
            line("%-8s %s:%s %s".formatted(problem.level(), problem.stage(), where, problem.details()));
        }
    }

    private void line(String text) {
        tree.append(text).append('\n');
    }
}
