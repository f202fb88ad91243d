package org.chapterhouse.imports.html.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What elements of one name are for. There is one kind for each name that matters, so that its sets are asked once, and
 * not for every element of a page.
 *
 * @param isBlock whether it makes an element around it more than a paragraph
 * @param isScored whether it is looked at when paragraphs give points to what they stand in
 * @param isHollow whether it is there for what is in it alone
 * @param isTransparent whether it can stand in a line where nothing but phrasing is in it
 */
record Kind(
        String name,
        boolean isBlock,
        boolean holdsProse,
        boolean isScored,
        boolean isHollow,
        boolean isPhrasing,
        boolean isTransparent) {

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

    private static final Set<String> TRANSPARENT = Set.of("a", "del", "ins");

    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");

    private static final Set<String> PROSE = Set.of("span", "li", "td");

    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

    private static final Set<String> HOLLOW = Set.of("div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Map<String, Kind> KNOWN = new HashMap<>();

    static {
        for (Set<String> names : List.of(PHRASING, TRANSPARENT, BLOCKS, PROSE, SCORED, HOLLOW)) {
            names.forEach(name -> KNOWN.put(name, made(name)));
        }
    }

    private static Kind made(String name) {
        return new Kind(
                name,
                BLOCKS.contains(name),
                PROSE.contains(name) || BLOCKS.contains(name),
                SCORED.contains(name),
                HOLLOW.contains(name),
                PHRASING.contains(name),
                TRANSPARENT.contains(name));
    }

    static Kind of(String name) {
        Kind known = KNOWN.get(name);
        return known == null ? new Kind(name, false, false, false, false, false, false) : known;
    }

    /** Whether it stands in a line of text, with all that is in it. */
    static boolean isPhrasing(Part part) {
        if (part.isText() || part.kind().isPhrasing()) {
            return true;
        }
        if (!part.kind().isTransparent()) {
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
        return part.isText() ? part.said().isBlank() : part.is("br");
    }
}
