package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chapterhouse.imports.docx.Paragraph.Picture;
import org.chapterhouse.imports.docx.Traits.Trait;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Writes what stands in one paragraph as HTML. Runs that look the same are one, however often the document parts them. */
final class Line {

    private static final List<Trait> MARKED =
            List.of(Trait.BOLD, Trait.ITALIC, Trait.STRUCK, Trait.CODE, Trait.RAISED, Trait.LOWERED);
    private static final List<String> TAGS = List.of("strong", "em", "s", "code", "sup", "sub");

    /** A paragraph of icons; what follows them is left out like pictures that cannot be shown. */
    private static final int MOST_PICTURES = 1_000;

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private Look look = Look.EMPTY;
    private List<String> open = List.of();
    private int marked;
    private @Nullable String link;
    private boolean contents;
    private boolean otherThanContents;
    private boolean captionNumber;

    /**
     * @param traits how the words look
     * @param shown a bit for each trait that is worth an element
     * @param address where a link on the words leads; null for none
     */
    void write(String words, Traits traits, int shown, @Nullable String address) throws SourceRefused {
        turn(shown, address);
        escape(words, html);
        text.append(words);
        look = look.with(
                (int) words.codePoints().filter(Character::isLetterOrDigit).count(), traits);
        check();
    }

    /** Writes HTML that is safe and says nothing that {@link #write} should. */
    void element(String element) throws SourceRefused {
        turn(0, null);
        html.append(element);
        check();
    }

    /** How far HTML and text go. */
    record Spot(int html, int text) {}

    Spot spot() {
        return new Spot(html.length(), text.length());
    }

    /** Puts what was written since into parentheses, unless it is one letter or a number. */
    void enclose(Spot since) {
        String written = text.substring(since.text());
        boolean whole = written.codePointCount(0, written.length()) <= 1
                || written.chars().allMatch(Character::isDigit);
        if (!whole) {
            html.insert(since.html(), '(').append(')');
            text.insert(since.text(), '(').append(')');
        }
    }

    void lineBreak() throws SourceRefused {
        html.append("<br>");
        text.append('\n');
        check();
    }

    /** The mark of a note, with a link to it, and the place to which the note leads back. */
    void note(String name, String mark) throws SourceRefused {
        element("<sup><a href=\"anchor:" + name + "\">" + escaped(mark) + "</a></sup>");
        if (notes.add(name)) {
            anchor(Notes.back(name));
        }
    }

    void picture(Picture picture) throws SourceRefused {
        if (pictures.size() < MOST_PICTURES) {
            pictures.add(picture);
            element(picture.html());
        }
    }

    void anchor(String name) {
        if (anchors.size() < Limits.MOST_ANCHORS) {
            anchors.add(name);
        }
    }

    /** Notes that something was written that belongs to a table of contents, or that does not. */
    void belongs(boolean toContents) {
        contents |= toContents;
        otherThanContents |= !toContents;
    }

    void captionNumber() {
        captionNumber = true;
    }

    boolean isContents() {
        return contents && !otherThanContents;
    }

    boolean hasCaptionNumber() {
        return captionNumber;
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    int length() {
        return html.length();
    }

    Look look() {
        return look;
    }

    /** The words as they were written. */
    String text() {
        return text.toString();
    }

    String html() {
        turn(0, null);
        return html.toString();
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<String> anchors() {
        return List.copyOf(anchors);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** Closes what no longer holds and opens what now does; what stays as it is stays open. */
    private void turn(int shown, @Nullable String address) {
        if (shown == marked && Objects.equals(address, link)) {
            return;
        }
        List<String> wanted = openings(shown, address);
        int same = 0;
        while (same < Math.min(wanted.size(), open.size()) && wanted.get(same).equals(open.get(same))) {
            same++;
        }
        for (int i = open.size() - 1; i >= same; i--) {
            html.append(closing(open.get(i)));
        }
        wanted.subList(same, wanted.size()).forEach(html::append);
        open = wanted;
        marked = shown;
        link = address;
    }

    private static List<String> openings(int shown, @Nullable String address) {
        List<String> openings = new ArrayList<>();
        if (address != null) {
            openings.add("<a href=\"" + escaped(address) + "\">");
        }
        for (int i = 0; i < TAGS.size(); i++) {
            if ((shown & MARKED.get(i).bit()) != 0) {
                openings.add("<" + TAGS.get(i) + ">");
            }
        }
        return openings;
    }

    private static String closing(String opening) {
        return opening.startsWith("<a ") ? "</a>" : "</" + opening.substring(1);
    }

    private void check() throws SourceRefused {
        if (text.length() > Limits.LONGEST_PARAGRAPH || html.length() > Limits.LONGEST_MARKUP) {
            throw Limits.tooLong();
        }
    }

    static String escaped(String words) {
        StringBuilder html = new StringBuilder();
        escape(words, html);
        return html.toString();
    }

    private static void escape(String words, StringBuilder to) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                default -> to.append(c);
            }
        }
    }
}
