package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.docx.Notes.Note;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Piece;

/** Writes a note as one block that begins with its mark, which leads back to where the text has it. */
final class NoteWriter {

    private NoteWriter() {}

    static Piece piece(Note note) {
        List<String> parts = new ArrayList<>();
        for (Flow flow : Flattening.flat(note.content())) {
            if (flow instanceof Paragraph paragraph) {
                parts.add(Paragraphs.html(List.of(paragraph)));
            } else if (flow instanceof Table table) {
                parts.add(TableWriter.html(table.rows()));
            }
        }
        String mark =
                "<sup><a href=\"anchor:" + Notes.back(note.name()) + "\">" + Line.escaped(note.mark()) + "</a></sup> ";
        String html = String.join("", parts);
        String marked = html.startsWith("<p>") ? "<p>" + mark + withoutMark(note, html.substring(3)) : mark + html;
        return Markup.piece(BlockKind.NOTE, marked, 0).anchored(List.of(note.name()));
    }

    /** A mark that the author chose stands at the beginning of the note already. */
    private static String withoutMark(Note note, String html) {
        String own = Line.escaped(note.mark());
        String raised = "<sup>" + own + "</sup>";
        if (note.ownMark() && html.startsWith(raised)) {
            return html.substring(raised.length());
        }
        return note.ownMark() && html.startsWith(own) ? html.substring(own.length()) : html;
    }
}
