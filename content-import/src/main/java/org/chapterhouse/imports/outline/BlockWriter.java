package org.chapterhouse.imports.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the HTML and the text of a block from cleaned nodes, in one walk. The text is exactly what the text nodes of the
 * HTML say, one after the other, so that a place in the one is a place in the other: white space is collapsed in both,
 * what stands on a line of its own is parted by {@code \n}, and the cells of a row by {@code \t}. Elements in which
 * nothing is visible are not written.
 */
final class BlockWriter {

    /** Most paragraphs are shorter, in characters. */
    private static final int PARAGRAPH = 600;

    private static final int WORD = 0;
    private static final int SPACE = 1;
    private static final int OTHER = 2;
    private static final int ESCAPED = 4;

    /** What ASCII's characters are in running text: looked up, since a branch for each is guessed wrong at each word. */
    private static final byte[] USES = new byte[127];

    static {
        for (char c = 0; c < USES.length; c++) {
            USES[c] = (byte) (c == ' ' ? SPACE : c < ' ' ? OTHER : Escaping.entity(c) == null ? WORD : ESCAPED);
        }
    }

    private enum Gap {
        NONE,
        SPACE,
        LINE,
        CELL
    }

    private final boolean oneLine;
    private final boolean verse;
    private final Characters html = new Characters(PARAGRAPH);
    private final Characters text = new Characters(PARAGRAPH);
    private final Deque<String> unopened = new ArrayDeque<>();
    private Gap gap = Gap.NONE;
    /** Whether nothing visible stands yet in the block, or in the cell of its table. */
    private boolean atStart = true;
    /** Whether the gap is one that the source asked for by a line break. */
    private boolean broken;

    private boolean preformatted;
    /** Whether the words that were looked at last have characters that HTML writes otherwise. */
    private boolean escapes;
    /** Line ends of preformatted text that wait for something visible. */
    private int lineEnds;

    /** @param kind paragraphs and the like are one line, in which a break is a space */
    BlockWriter(BlockKind kind) {
        this.oneLine = kind == BlockKind.PARAGRAPH || kind == BlockKind.CAPTION || kind == BlockKind.HEADING;
        this.verse = kind == BlockKind.VERSE;
    }

    BlockWriter write(List<? extends Node> nodes) {
        nodes.forEach(this::write);
        return this;
    }

    String html() {
        return html.toString();
    }

    String text() {
        return text.toString();
    }

    private void write(Node node) {
        if (node instanceof TextNode words) {
            write(words.getWholeText().toCharArray());
        } else if (node instanceof Element element) {
            write(element);
        }
    }

    private void write(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "img" -> picture(element);
            case "q" -> quoted(element);
            case "pre" -> preformatted(element);
            case "rt" -> annotation(element);
            case "rp", Markup.GONE -> {}
            case Markup.LEFT_OUT -> part(element);
            default -> within(element, name);
        }
    }

    /** What is left out is not written; the words before and behind it stay apart as they were. */
    private void part(Element leftOut) {
        if (!leftOut.hasAttr(Markup.INLINE)) {
            newLine();
        } else if (leftOut.attr(Markup.INLINE).equals(Markup.BETWEEN)) {
            widen(Gap.SPACE);
        }
    }

    private void within(Element element, String name) {
        boolean line = Tags.LINES.contains(name);
        if (line) {
            newLine();
        }
        String tag = isLineOfVerse(element, name) ? null : Tags.NAMES.get(name);
        if (Tags.CELLS.contains(name)) {
            cell(element, name);
        } else if (tag == null || (tag.equals("a") && !Tags.leads(element))) {
            write(element.childNodes());
        } else {
            tagged(element, tag);
        }
        if (line) {
            newLine();
        }
    }

    /** A paragraph with breaks in it is a stanza. */
    private boolean isLineOfVerse(Element element, String name) {
        return verse && name.equals("p") && element.selectFirst("br") == null;
    }

    private void newLine() {
        widen(Gap.LINE);
        broken = false;
    }

    private void tagged(Element element, String tag) {
        unopened.addLast(Tags.opening(element, tag));
        int before = unopened.size();
        write(element.childNodes());
        // Nothing visible opened it: it goes as it came.
        if (unopened.size() == before) {
            unopened.removeLast();
        } else {
            html.append("</").append(tag).append('>');
        }
    }

    /** Cells are written even where they are empty: those beside them keep their columns. */
    private void cell(Element element, String name) {
        if (element.previousElementSibling() != null) {
            widen(Gap.CELL);
        }
        fill();
        html.append(Tags.opening(element, name));
        atStart = true;
        write(element.childNodes());
        gap = Gap.NONE;
        atStart = false;
        html.append("</").append(name).append('>');
    }

    private void quoted(Element element) {
        QuotationMarks marks = marks(element);
        mark(marks.open());
        write(element.childNodes());
        Gap behind = gap;
        gap = Gap.NONE;
        mark(marks.close());
        gap = behind;
    }

    private void mark(String mark) {
        fill();
        for (char c : mark.toCharArray()) {
            append(c);
        }
    }

    /** Those of the language around a quotation, whatever language it is in itself. */
    private static QuotationMarks marks(Element quotation) {
        int depth = 0;
        Element around = quotation.parent();
        for (; around != null && !around.hasAttr("lang"); around = around.parent()) {
            depth += around.normalName().equals("q") ? 1 : 0;
        }
        return QuotationMarks.of(around == null ? "" : around.attr("lang"), depth);
    }

    /** What is written above a word to explain it stands in parentheses behind it. */
    private void annotation(Element element) {
        write("(");
        write(element.childNodes());
        gap = Gap.NONE;
        write(")");
    }

    private void lineBreak() {
        if (preformatted) {
            verbatim('\n');
        } else {
            widen(Gap.LINE);
            broken = true;
        }
    }

    /** A picture that is not there is nothing: an empty address would be that of the page. */
    private void picture(Element image) {
        String asset = image.attr(Markup.ASSET);
        String address = asset.isEmpty() ? image.attr("src") : "asset:" + asset;
        if (address.isEmpty()) {
            return;
        }
        fill();
        attribute("<img src=\"", address);
        attribute(" alt=\"", image.attr("alt"));
        attribute(" width=\"", image.attr("width"));
        attribute(" height=\"", image.attr("height"));
        html.append('>');
    }

    private void attribute(String opening, String value) {
        html.append(opening).append(Escaping.escaped(value)).append('"');
    }

    /** Within another, it is only a line of its own: parsers swallow the line end that may follow its tag. */
    private void preformatted(Element element) {
        newLine();
        if (preformatted) {
            write(element.childNodes());
        } else {
            preformatted = true;
            tagged(element, "pre");
            preformatted = false;
            lineEnds = 0;
        }
        newLine();
    }

    private void write(String words) {
        write(words.toCharArray());
    }

    private void write(char[] words) {
        int at = 0;
        while (at < words.length) {
            int end = preformatted ? at : endOfWords(words, at);
            if (end > at) {
                fill();
                text.append(words, at, end);
                if (escapes) {
                    Escaping.escape(words, at, end, html);
                } else {
                    html.append(words, at, end);
                }
                at = end;
            } else {
                write(words, at);
                at++;
            }
        }
    }

    /** The end of the words from some place on, with single spaces between them, that are written as they are. */
    private int endOfWords(char[] words, int from) {
        int at = from;
        int before = SPACE;
        int seen = 0;
        while (at < words.length) {
            int now = use(words[at]);
            // Two spaces in a row, or anything that is neither.
            if ((now & (before | OTHER)) != 0) {
                break;
            }
            before = now & SPACE;
            seen |= now;
            at++;
        }
        escapes = (seen & ESCAPED) != 0;
        return at - (at > from ? before : 0);
    }

    private static int use(char c) {
        return c < USES.length ? USES[c] : isNoBreak(c) || isWide(c) || c < '\u00a0' ? OTHER : WORD;
    }

    private void write(char[] words, int at) {
        char c = words[at];
        if (preformatted) {
            verbatim(c);
        } else if (isCollapsing(c) || (isNoBreak(c) && !joins(words, at))) {
            widen(Gap.SPACE);
        } else if (!Character.isISOControl(c)) {
            fill();
            append(c);
        }
    }

    private void verbatim(char c) {
        if (c == '\n') {
            lineEnds += unopened.isEmpty() ? 1 : 0;
        } else if (c == '\t' || !Character.isISOControl(c)) {
            fill();
            append(c);
        }
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }

    /** A no-break space was meant where it stands between two words; elsewhere it only made room. */
    private boolean joins(char[] words, int at) {
        boolean after = at + 1 < words.length && !isCollapsing(words[at + 1]) && !isNoBreak(words[at + 1]);
        return after && gap == Gap.NONE && !atStart;
    }

    /** White space that browsers collapse (CSS Text, section 4.1.1); a no-break space was meant. */
    private static boolean isCollapsing(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || (c > '~' && isWide(c));
    }

    private static boolean isWide(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private void widen(Gap wider) {
        if (wider.compareTo(gap) > 0) {
            gap = wider;
        }
    }

    /** Writes what comes before something visible: the gap, and the elements that it stands in. */
    private void fill() {
        if (gap == Gap.NONE && !atStart && unopened.isEmpty() && lineEnds == 0) {
            return;
        }
        if (!atStart || gap == Gap.CELL) {
            fillGap();
        }
        gap = Gap.NONE;
        broken = false;
        atStart = false;
        while (!unopened.isEmpty()) {
            html.append(unopened.removeFirst());
        }
        for (; lineEnds > 0; lineEnds--) {
            append('\n');
        }
    }

    private void fillGap() {
        if (broken || (verse && gap == Gap.LINE && parted())) {
            html.append("<br>");
        }
        switch (oneLine && gap != Gap.NONE ? Gap.SPACE : gap) {
            case NONE -> {}
            case SPACE -> append(' ');
            case LINE -> append('\n');
            case CELL -> append('\t');
        }
    }

    /** Whether nothing that is written puts what follows on a line of its own. */
    private boolean parted() {
        return unopened.stream().noneMatch("<p>"::equals);
    }

    private void append(char c) {
        text.append(c);
        String entity = Escaping.entity(c);
        if (entity == null) {
            html.append(c);
        } else {
            html.append(entity);
        }
    }
}
