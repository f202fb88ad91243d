package org.chapterhouse.imports.text.book;

import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Piece;
import org.jsoup.nodes.Entities;

/** Makes blocks of lines, with {@code _emphasis_} as transcribers write it, and with the marks of notes as links. */
final class Inline {

    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}_])_(?=[^\\s_])([^_]{0,2000})(?<=[^\\s_])_(?![\\p{L}\\p{N}_])");

    private final NoteMarks notes;

    Inline(NoteMarks notes) {
        this.notes = notes;
    }

    /**
     * @param text its lines, if it keeps them, parted by {@code \n}
     * @param passage for which the notes are known
     */
    Piece piece(BlockKind kind, String text, int line, int passage) {
        String escaped = Entities.escape(text);
        String marked = notes.linked(passage, emphasised(escaped));
        String broken = "<p>" + marked.replace("\n", "<br>\n") + "</p>";
        String html = kind == BlockKind.QUOTATION ? "<blockquote>" + broken + "</blockquote>" : broken;
        boolean plain = marked.equals(escaped);
        return plain ? new Piece(kind, 0, text, html, line) : Markup.piece(kind, html, line);
    }

    private static String emphasised(String html) {
        return html.indexOf('_') < 0 ? html : EMPHASIS.matcher(html).replaceAll("<em>$1</em>");
    }
}
