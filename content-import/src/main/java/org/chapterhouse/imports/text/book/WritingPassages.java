package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Ornaments;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.text.Line;
import org.jsoup.nodes.Entities;

/** Writes passages that are no headings: paragraphs, quotations, verse, notes, captions, and pauses. */
final class WritingPassages {

    private static final String SIGNS = "signs between two parts";
    private static final String NO_PICTURE = "the place of a picture that is not in the file";

    /** A transcriber's bracket that is never closed does not make a note of a whole book. */
    private static final int LONGEST_BRACKET = 12;

    private static final Pattern EMPTY_PICTURE = Pattern.compile("\\[Illustrations?\\.?\\]");

    private final Passages passages;
    private final List<Piece> pieces;
    private final Joining joining;
    private final NoteMarks notes;
    private final PageMarks pages;
    private final Inline inline;
    private BlockKind bracketed = BlockKind.PARAGRAPH;
    private int bracketEnd;

    WritingPassages(Passages passages, List<Piece> pieces) {
        this.passages = passages;
        this.pieces = pieces;
        this.joining = new Joining(passages);
        this.notes = new NoteMarks(passages);
        this.pages = new PageMarks(passages);
        this.inline = new Inline(notes);
    }

    /** @param i the place of the passage, or of the one that it is the rest of */
    void write(Passage passage, int i) {
        if (passage.isRule()) {
            pieces.add(rule(passage));
        } else if (EMPTY_PICTURE.matcher(passage.first().text()).matches()) {
            pieces.add(
                    plain(BlockKind.PARAGRAPH, passage.text(), passage.line()).dropped(NO_PICTURE));
        } else if (passage.isPicture()) {
            open(BlockKind.CAPTION, i);
            add(BlockKind.CAPTION, passage, i, List.of());
        } else if (notes.isNote(i)) {
            open(BlockKind.NOTE, i);
            add(BlockKind.NOTE, passage, i, List.of(NoteMarks.anchor(i)));
        } else {
            BlockKind kind = i < bracketEnd ? bracketed : Setting.of(passage, passages.wrapping());
            add(kind, passage, i, List.of());
        }
    }

    private static Piece rule(Passage passage) {
        return Ornaments.isBreak(passage.text())
                ? Piece.pause(passage.line())
                : plain(BlockKind.PARAGRAPH, passage.text(), passage.line()).dropped(SIGNS);
    }

    /** What a bracket opens lasts until it is closed, over several passages. */
    private void open(BlockKind kind, int i) {
        bracketed = kind;
        bracketEnd = i;
        int depth = 0;
        for (int at = i; at < Math.min(passages.size(), i + LONGEST_BRACKET); at++) {
            for (Line line : passages.get(at).lines()) {
                depth += depth(line.text());
            }
            if (depth <= 0) {
                bracketEnd = at + 1;
                return;
            }
        }
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
        }
        return depth;
    }

    private void add(BlockKind kind, Passage passage, int i, List<String> anchors) {
        String text = kind == BlockKind.VERSE ? lines(passage) : joining.joined(passage.lines());
        String whole = kind == BlockKind.CAPTION || kind == BlockKind.NOTE ? withoutBracket(text) : text;
        String shown = pages.areIn(whole) ? pages.without(whole) : whole;
        if (!shown.isEmpty()) {
            pieces.add(inline.piece(kind, shown, passage.line(), i).anchored(anchors));
        }
        if (pages.areIn(whole)) {
            String marks = String.join(" ", pages.in(whole));
            pieces.add(plain(BlockKind.PARAGRAPH, marks, passage.line()).dropped(PageMarks.REASON));
        }
    }

    private static String lines(Passage passage) {
        return passage.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** “[Illustration: The Mill]” and “[Footnote 1: See above.]” say what they are without their bracket. */
    private static String withoutBracket(String text) {
        boolean named = text.startsWith("[Illustration") || text.startsWith("[Foot");
        String opened = named ? text.substring(1) : text;
        return opened.endsWith("]") && depth(opened) < 0 ? opened.substring(0, opened.length() - 1) : opened;
    }

    /** A piece whose lines stay as they are. */
    static Piece plain(BlockKind kind, String text, int line) {
        String html = Entities.escape(text).replace("\n", "<br>\n");
        return new Piece(kind, 0, text, "<p>" + html + "</p>", line);
    }
}
