package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chapterhouse.imports.docx.Paragraph.Picture;
import org.chapterhouse.imports.docx.Table.Row;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.HeadingRanks;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.NotesAtEnds;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.TextNode;

/** Makes the pieces of a document from its parts, once it is known what each of them is. */
final class Assembling {

    /** What stands in one block with its like before and after it. */
    private static final Set<Role> TOGETHER = EnumSet.of(Role.LIST, Role.QUOTATION, Role.CODE, Role.CONTENTS);

    /** In characters: a tenth of what a block may have. */
    private static final int LONGEST_TOGETHER = 20_000;

    private final Roles roles;
    private final Reading reading;
    private final List<Piece> pieces = new ArrayList<>();
    /** The names of the notes that each piece is the first to refer to. */
    private final List<List<String>> notes = new ArrayList<>();

    private final Set<String> noted = new HashSet<>();
    /** One where there is something above all levels of headings. */
    private final int raised;

    private List<String> anchorsWaiting = new ArrayList<>();
    private List<String> notesWaiting = new ArrayList<>();

    private Assembling(Roles roles, Reading reading) {
        this.roles = roles;
        this.reading = reading;
        this.raised = roles.anyAbove() ? 1 : 0;
    }

    static List<Piece> pieces(Roles roles, Reading reading, Findings findings) {
        Assembling assembling = new Assembling(roles, reading);
        assembling.addAll();
        List<Piece> ranked = HeadingRanks.ranked(assembling.pieces, findings);
        return NotesAtEnds.placed(ranked, assembling.notePieces());
    }

    private void addAll() {
        int i = 0;
        while (i < roles.size()) {
            int end = TOGETHER.contains(roles.get(i)) ? end(i) : i + 1;
            add(i, end);
            i = end;
        }
        if (!notesWaiting.isEmpty() && !notes.isEmpty()) {
            notes.get(notes.size() - 1).addAll(notesWaiting);
        }
    }

    /** Where what stands together ends, or becomes too long for that. */
    private int end(int start) {
        int end = start;
        int length = 0;
        while (end < roles.size()
                && roles.get(end) == roles.get(start)
                && (end == start || length <= LONGEST_TOGETHER)) {
            length += roles.paragraph(end).text().length();
            end++;
        }
        return end;
    }

    private void add(int i, int end) {
        switch (roles.get(i)) {
            case TITLE, AUTHOR, DATE -> told(roles.paragraph(i));
            case HEADING -> heading(i);
            case TEXT, SUBTITLE -> text(roles.paragraph(i), BlockKind.PARAGRAPH);
            case CAPTION -> text(roles.paragraph(i), BlockKind.CAPTION);
            case RULE -> rule(i);
            case LIST -> lists(paragraphs(i, end));
            case QUOTATION -> quotations(paragraphs(i, end));
            case CODE -> code(paragraphs(i, end));
            case CONTENTS -> contents(paragraphs(i, end));
            case OTHER -> other(roles.flow(i));
        }
    }

    private List<Paragraph> paragraphs(int from, int to) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            paragraphs.add(roles.paragraph(i));
        }
        return paragraphs;
    }

    /** What is said elsewhere; its pictures stay. */
    private void told(Paragraph paragraph) {
        wait(paragraph);
        paragraph.pictures().forEach(this::picture);
    }

    private void heading(int i) {
        wait(roles.paragraph(i));
        Piece piece = Piece.heading(roles.level(i) + raised, roles.heading(i), 0);
        if (!piece.text().isEmpty()) {
            keep(piece);
        }
        roles.paragraph(i).pictures().forEach(this::picture);
    }

    private void text(Paragraph paragraph, BlockKind kind) {
        if (!paragraph.isSaid() && !paragraph.pictures().isEmpty()) {
            wait(paragraph);
            paragraph.pictures().forEach(this::picture);
        } else {
            add(kind, List.of(paragraph), all -> "<p>" + all.get(0).html() + "</p>");
        }
    }

    private void picture(Picture picture) {
        String words = Spaces.collapse(picture.words());
        if (!picture.html().isEmpty()) {
            String html = Markup.piece(BlockKind.FIGURE, picture.html(), 0).html();
            keep(new Piece(BlockKind.FIGURE, 0, words, "<figure>" + html + "</figure>", 0));
        } else if (!words.isEmpty()) {
            keep(Piece.plain(BlockKind.CAPTION, words, 0));
        }
    }

    private void rule(int i) {
        wait(roles.paragraph(i));
        keep(Piece.pause(0));
    }

    private void lists(List<Paragraph> items) {
        ListWriter.blocks(items).forEach(block -> add(BlockKind.LIST, block, ListWriter::html));
    }

    private void quotations(List<Paragraph> paragraphs) {
        int length = paragraphs.stream().mapToInt(each -> each.text().length()).sum();
        List<List<Paragraph>> blocks = length <= ListWriter.LONGEST_WHOLE
                ? List.of(paragraphs)
                : paragraphs.stream().map(List::of).toList();
        blocks.forEach(block ->
                add(BlockKind.QUOTATION, block, all -> "<blockquote>" + Paragraphs.html(all) + "</blockquote>"));
    }

    private void code(List<Paragraph> lines) {
        add(BlockKind.CODE, lines, all -> {
            List<String> html = all.stream().map(Paragraph::html).toList();
            return "<pre>" + String.join("\n", html) + "</pre>";
        });
    }

    private void contents(List<Paragraph> entries) {
        add(
                BlockKind.LIST,
                entries,
                all -> {
                    StringBuilder html = new StringBuilder("<ul>");
                    all.forEach(
                            entry -> html.append("<li>").append(entry.html()).append("</li>"));
                    return html.append("</ul>").toString();
                },
                "a table of contents");
    }

    private void other(Flow flow) {
        if (flow instanceof Table table) {
            TableWriter.blocks(table).forEach(this::table);
        } else if (flow instanceof LeftOut leftOut) {
            keep(Piece.plain(BlockKind.PARAGRAPH, Spaces.collapse(leftOut.text()), 0)
                    .dropped(leftOut.reason()));
        }
    }

    private void table(List<Row> rows) {
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> TableWriter.paragraphs(cell).stream())
                .forEach(this::wait);
        keepSaid(Markup.piece(BlockKind.TABLE, TableWriter.html(rows), 0));
    }

    private void add(BlockKind kind, List<Paragraph> paragraphs, Function<List<Paragraph>, String> writer) {
        paragraphs.forEach(this::wait);
        String html = paragraphs.size() == 1 ? paragraphs.get(0).html() : "<";
        boolean marked = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
        boolean plain = !marked && (kind == BlockKind.PARAGRAPH || kind == BlockKind.CAPTION);
        keepSaid(plain ? plain(kind, html) : Markup.piece(kind, writer.apply(paragraphs), 0));
    }

    /** What most paragraphs are needs no parsing. */
    private static Piece plain(BlockKind kind, String words) {
        Piece piece = Markup.piece(kind, List.of(new TextNode(words)), 0);
        return new Piece(kind, 0, piece.text(), "<p>" + piece.html() + "</p>", 0);
    }

    private void add(
            BlockKind kind, List<Paragraph> paragraphs, Function<List<Paragraph>, String> writer, String reason) {
        paragraphs.forEach(this::wait);
        Piece piece = Markup.piece(kind, writer.apply(paragraphs), 0);
        if (!piece.text().isEmpty()) {
            keep(piece.dropped(reason));
        }
    }

    private void keepSaid(Piece piece) {
        if (piece.text().chars().anyMatch(c -> !Spaces.isSpace((char) c))) {
            keep(piece);
        }
    }

    /** Keeps what leads to a paragraph and what it refers to for the piece that is made of it, or for the next one. */
    private void wait(Paragraph paragraph) {
        paragraph.anchors().stream().filter(this::isLinked).forEach(anchorsWaiting::add);
        paragraph.notes().stream().filter(noted::add).forEach(notesWaiting::add);
    }

    private boolean isLinked(String anchor) {
        return reading.links.leadTo(anchor) || reading.notes.isBack(anchor);
    }

    private void keep(Piece piece) {
        pieces.add(anchorsWaiting.isEmpty() ? piece : piece.anchored(anchorsWaiting));
        notes.add(notesWaiting);
        anchorsWaiting = new ArrayList<>();
        notesWaiting = new ArrayList<>();
    }

    private List<List<Piece>> notePieces() {
        return notes.stream()
                .map(names -> names.stream()
                        .map(reading.notes::get)
                        .map(NoteWriter::piece)
                        .toList())
                .toList();
    }
}
