package org.chapterhouse.imports.outline;

import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * One heading or block as a source found it, before it is sorted into chapters.
 *
 * @param level of a heading: 1 opens a chapter, 2 a section, from 3 on it stays in the text; 0 for all else
 * @param text visible characters, as in {@link Block#text()}; empty for a {@link #cut}
 * @param html safe HTML of a block; empty for a heading
 * @param line of the source, counted from 1; 0 where the source has no lines
 * @param marks what else is known of it
 */
public record Piece(BlockKind kind, int level, String text, String html, int line, Marks marks) {

    /** The level of headings that open a chapter. */
    public static final int CHAPTER = 1;
    /** The level of headings that open a section. */
    public static final int SECTION = 2;
    /** The level of the highest headings that stay in the text. */
    public static final int IN_TEXT = 3;

    /**
     * What is known of a piece besides what it says.
     *
     * @param anchors the names by which links within the source lead to it; a link to one has the address
     *     {@code anchor:NAME} until {@link Outlining} knows the block that it leads to
     * @param proposed whether it opens a section only because the import proposes that
     * @param dropped why it is not part of the text, in a few words; null where it is
     */
    public record Marks(
            List<String> anchors,
            boolean proposed,
            @Nullable String dropped) {

        static final Marks NONE = new Marks(List.of(), false, null);

        public Marks {
            anchors = List.copyOf(anchors);
        }
    }

    /** What turns the direction of text must end within its block; in headings it has no place. */
    public Piece {
        if (level > 0 || !Directions.areBalanced(text)) {
            text = Directions.stripped(text);
            html = Directions.stripped(html);
        }
    }

    public Piece(BlockKind kind, int level, String text, String html, int line) {
        this(kind, level, text, html, line, Marks.NONE);
    }

    /** A heading; its title without markup. */
    public static Piece heading(int level, String title, int line) {
        return new Piece(BlockKind.HEADING, level, Spaces.collapse(title), "", line);
    }

    /** A paragraph or caption of plain text, which is escaped. */
    public static Piece plain(BlockKind kind, String text, int line) {
        return new Piece(kind, 0, text, "<p>" + Entities.escape(text) + "</p>", line);
    }

    /** A pause in the text, as a line of {@link Ornaments} makes one. */
    public static Piece pause(int line) {
        return new Piece(BlockKind.BREAK, 0, "", "<hr>", line);
    }

    /** The place where a section without a title begins. */
    public static Piece cut(int line, boolean proposed) {
        return new Piece(BlockKind.HEADING, SECTION, "", "", line, new Marks(List.of(), proposed, null));
    }

    /** The same text as a heading of the given level, or as a paragraph where the level is 0. */
    public Piece atLevel(int newLevel) {
        Piece changed = newLevel == 0 ? plain(BlockKind.PARAGRAPH, text, line) : heading(newLevel, text, line);
        return changed.anchored(marks.anchors);
    }

    /** The same, to which links of these names lead. */
    public Piece anchored(List<String> names) {
        return marked(new Marks(names, marks.proposed, marks.dropped));
    }

    /** The same heading as one that opens a section only if its reader agrees, or as one that does. */
    public Piece proposed(boolean isProposed) {
        return marked(new Marks(marks.anchors, isProposed, marks.dropped));
    }

    /** The same, left out of the text for a reason. */
    public Piece dropped(String reason) {
        return marked(new Marks(marks.anchors, marks.proposed, reason));
    }

    /** The same as part of the text. */
    public Piece restored() {
        return marked(new Marks(marks.anchors, marks.proposed, null));
    }

    /** The same text in other HTML. */
    Piece written(String newHtml) {
        return new Piece(kind, level, text, newHtml, line, marks);
    }

    private Piece marked(Marks others) {
        return new Piece(kind, level, text, html, line, others);
    }

    /** True for running text of which two pieces can be joined. */
    public boolean isPlain() {
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.CAPTION;
    }

    /** Its HTML; that of a heading comes below the page's title, its chapter and its section. */
    public String htmlInText() {
        if (!isHeading()) {
            return html;
        }
        int rank = Math.min(level + 1, 6);
        return "<h%d>%s</h%d>".formatted(rank, Entities.escape(text), rank);
    }

    /** True where this opens a chapter or a section. */
    public boolean opens() {
        return !isDropped() && (level == CHAPTER || level == SECTION);
    }

    public boolean isHeading() {
        return level > 0;
    }

    /** True where a section begins here that has no title. */
    public boolean isCut() {
        return level == SECTION && text.isEmpty();
    }

    public boolean isDropped() {
        return marks.dropped != null;
    }

    /** True for what somebody reads: neither a cut nor left out. */
    public boolean isRead() {
        return !isDropped() && !isCut();
    }

    /** True for what is more than a pause between what somebody reads. */
    public boolean isShown() {
        return isRead() && kind != BlockKind.BREAK;
    }

    /** How many words of running text it has: none where it opens a chapter or section, or is not read. */
    public int words() {
        return isRead() && !opens() && kind.isRunning() ? Words.count(text) : 0;
    }
}
