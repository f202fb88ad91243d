package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes MathML readable as running text (MathML 3, section 3): a half is 1/2 and not 12, and a square is raised. */
final class Formulas {

    private static final Set<String> NAMES =
            Set.of("mfrac", "msup", "msub", "msubsup", "msqrt", "mtd", "mtr", "mfenced");

    private Formulas() {}

    /** Changes the children of an element of a formula. */
    static void write(Element element, String name) {
        if (NAMES.contains(name)) {
            write(element, name, element.children());
        }
    }

    private static void write(Element element, String name, List<Element> parts) {
        switch (name) {
            case "mfrac" -> fraction(parts);
            case "msup" -> set(parts, 1, "sup");
            case "msub" -> set(parts, 1, "sub");
            case "msubsup" -> {
                set(parts, 1, "sub");
                set(parts, 2, "sup");
            }
            case "msqrt" -> element.prependText("√(").appendText(")");
            case "mtd" -> element.appendText(" ");
            case "mtr" -> element.appendText("; ");
            default -> fence(element, parts);
        }
    }

    private static void fraction(List<Element> parts) {
        if (parts.size() == 2) {
            parts.forEach(part -> {
                if (part.childrenSize() > 1) {
                    part.prependText("(").appendText(")");
                }
            });
            parts.get(0).after(new TextNode("/"));
        }
    }

    private static void set(List<Element> parts, int which, String name) {
        if (which < parts.size()) {
            Element place = new Element(name);
            parts.get(which).replaceWith(place);
            place.appendChild(parts.get(which));
        }
    }

    private static void fence(Element element, List<Element> parts) {
        String separator =
                element.hasAttr("separators") ? element.attr("separators").strip() : ",";
        for (int i = 0; i + 1 < parts.size() && !separator.isEmpty(); i++) {
            parts.get(i).appendText(separator.substring(0, 1));
        }
        element.prependText(element.hasAttr("open") ? element.attr("open") : "(")
                .appendText(element.hasAttr("close") ? element.attr("close") : ")");
    }
}
