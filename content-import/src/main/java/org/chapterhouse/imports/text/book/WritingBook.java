package org.chapterhouse.imports.text.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.text.Line;
import org.jspecify.annotations.Nullable;

/** Writes a book's passages as pieces, with what is left out at its place. */
final class WritingBook {

    /** Longer pieces that are left out are parted, so that they can be restored in parts. */
    private static final int LONGEST_DROPPED = 20_000;

    private final Passages passages;
    private final @Nullable String[] gone;
    private final List<Heading> headings;
    private final WritingPassages blocks;
    private final List<Piece> pieces = new ArrayList<>();

    WritingBook(Passages passages, @Nullable String[] gone, List<Heading> headings) {
        this.passages = passages;
        this.gone = gone;
        this.headings = headings;
        this.blocks = new WritingPassages(passages, pieces);
    }

    List<Piece> pieces() {
        int i = 0;
        int next = 0;
        while (i < passages.size()) {
            if (next < headings.size() && headings.get(next).start() == i) {
                i = write(headings.get(next++));
            } else if (TitlePage.TAKEN.equals(gone[i])) {
                i++;
            } else if (gone[i] != null) {
                i = drop(i);
            } else {
                blocks.write(passages.get(i), i);
                i++;
            }
        }
        return pieces;
    }

    private int drop(int start) {
        String reason = String.valueOf(gone[start]);
        StringBuilder text = new StringBuilder();
        int end = start;
        while (end < passages.size() && reason.equals(gone[end]) && text.length() < LONGEST_DROPPED) {
            text.append(text.length() > 0 ? "\n" : "")
                    .append(lines(passages.get(end).lines()));
            end++;
        }
        pieces.add(WritingPassages.plain(
                        BlockKind.LIST, text.toString(), passages.get(start).line())
                .dropped(reason));
        return end;
    }

    private static String lines(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private int write(Heading heading) {
        int line = passages.get(heading.start()).line();
        pieces.add(Piece.heading(heading.level(), heading.title(), line));
        int last = heading.end() - 1;
        for (int i = heading.start(); i <= last; i++) {
            Passage passage = passages.get(i);
            if (passage.isAside()) {
                blocks.write(passage, i);
            } else {
                marks(passage, i == last ? heading.lines() : passage.lines().size());
            }
        }
        List<Line> all = passages.get(last).lines();
        if (heading.lines() < all.size()) {
            blocks.write(new Passage(all.subList(heading.lines(), all.size()), 0), last);
        }
        return heading.end();
    }

    /** What a heading's title does without: the marks of notes. */
    private void marks(Passage passage, int lines) {
        String marks = TitleText.marks(passage.text(0, lines));
        if (!marks.isEmpty()) {
            pieces.add(WritingPassages.plain(BlockKind.PARAGRAPH, marks, passage.line())
                    .dropped("the mark of a note in a heading"));
        }
    }
}
