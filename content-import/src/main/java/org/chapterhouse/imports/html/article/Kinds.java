package org.chapterhouse.imports.html.article;

import java.util.Set;

/** What elements are for, by their names. */
final class Kinds {

    /** What can stand in a line of text (HTML Standard, section 3.2.5.2.5), but for what is seldom part of one. */
    private static final Set<String> PHRASING = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "noscript",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "script",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "var",
            "wbr");

    /** What can stand in a line where nothing but phrasing is in it. */
    private static final Set<String> TRANSPARENT = Set.of("a", "del", "ins");

    /** What makes an element around it more than a paragraph. */
    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");

    private static final Set<String> PROSE = Set.of("span", "li", "td");

    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

    private static final Set<String> HOLLOW = Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");

    private Kinds() {}

    static boolean isBlock(Part part) {
        return BLOCKS.contains(part.name());
    }

    static boolean holdsProse(Part part) {
        return PROSE.contains(part.name()) || isBlock(part);
    }

    /** Whether it is looked at when paragraphs give points to what they stand in. */
    static boolean isScored(Part part) {
        return SCORED.contains(part.name());
    }

    /** Whether it is there for what is in it alone. */
    static boolean isHollow(Part part) {
        return HOLLOW.contains(part.name());
    }

    static boolean isPhrasing(Part part) {
        if (part.isText() || PHRASING.contains(part.name())) {
            return true;
        }
        if (!TRANSPARENT.contains(part.name())) {
            return false;
        }
        Part child = part.first();
        while (child != null && isPhrasing(child)) {
            child = child.next();
        }
        return child == null;
    }

    /** Blank text, or a line break. */
    static boolean isSpace(Part part) {
        return part.isText() ? part.tally().said().isBlank() : part.is("br");
    }
}
