package org.chapterhouse.imports.epub;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes from a page what is no text of it though it looks like one: the numbers of printed pages and lines, lists that navigate, and
 * alternatives of which readers see one. The elements stay and are emptied, since links may lead to them.
 */
final class Preparing implements NodeFilter {

    private static final Set<String> CONTENTS = Set.of("toc", "doc-toc");
    private static final Set<String> OTHER_LISTS = Set.of("landmarks", "page-list", "doc-pagelist");

    private static final Set<String> PAGE_BREAKS = Set.of("pagebreak", "doc-pagebreak");
    private static final Pattern PRINTED_NUMBER_CLASS = Pattern.compile(
            "(?:^|\\s)(?:page_?-?(?:num|no|number|break)|pagenum\\w*|pgnum|pb|l(?:ine)?[_-]?(?:num|no|number))(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\P{L}*(?:p|pg|page|s|seite)?\\P{L}*(?:\\d+|[ivxlc]+)\\P{L}*|\\P{L}*", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NOTES = Set.of(
            "footnote",
            "footnotes",
            "endnote",
            "endnotes",
            "rearnote",
            "rearnotes",
            "note",
            "doc-footnote",
            "doc-endnote",
            "doc-endnotes");

    private static final Set<String> SHOWN_BY_OBJECTS = Set.of("png", "jpg", "jpeg", "gif", "webp");

    /** Longer than any page number with what stands around it. */
    private static final int LONGEST_PAGE_NUMBER = 40;

    private final List<String> printedNumbers = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    private final boolean keepsContents;

    private Preparing(boolean keepsContents) {
        this.keepsContents = keepsContents;
    }

    /**
     * Changes the document.
     *
     * @param keepsContents whether a list of contents stays that readers see, since it is a part of the book
     */
    static Preparing of(Document document, boolean keepsContents) {
        Preparing preparing = new Preparing(keepsContents);
        document.body().filter(preparing);
        return preparing;
    }

    /** The numbers of printed pages and lines, in their order. */
    List<String> printedNumbers() {
        return printedNumbers;
    }

    /** What the lists said that navigate. */
    List<String> lists() {
        return lists;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            prepare(element, element.normalName());
        }
        // What was emptied has no children left to go on with.
        return FilterResult.CONTINUE;
    }

    private void prepare(Element element, String name) {
        if (name.indexOf(':') > 0) {
            prefixed(element, name);
        } else if (name.equals("object")) {
            object(element);
        } else if (name.startsWith("m")) {
            Formulas.write(element, name);
        } else if (element.attributesSize() > 0) {
            typed(element, name);
        }
    }

    private void typed(Element element, String name) {
        EpubType type = EpubType.of(element);
        if (type.isOneOf(PAGE_BREAKS) || isPrintedNumber(element.className())) {
            pageNumber(element);
        } else if (name.equals("nav") && isNavigation(element, type)) {
            empty(element, said(element), lists);
        } else if (type.isOneOf(NOTES)) {
            // Readers show a hidden note when its number is pressed.
            element.removeAttr("hidden").removeAttr("style");
        }
    }

    private boolean isNavigation(Element nav, EpubType type) {
        boolean stays = keepsContents && !nav.hasAttr("hidden");
        return type.isOneOf(OTHER_LISTS) || (type.isOneOf(CONTENTS) && !stays);
    }

    private static boolean isPrintedNumber(String className) {
        return (className.indexOf('p') >= 0 || className.indexOf('n') >= 0)
                && PRINTED_NUMBER_CLASS.matcher(className).find();
    }

    private void pageNumber(Element element) {
        if (!isShort(element)) {
            return;
        }
        String said = said(element);
        if (PAGE_NUMBER.matcher(said).matches()) {
            empty(element, said, printedNumbers);
        }
    }

    /** Looks no further than it has to: of elements in one another, each is looked at. */
    private static boolean isShort(Element element) {
        int length = 0;
        for (Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator(); texts.hasNext(); ) {
            length += texts.next().getWholeText().length();
            if (length > LONGEST_PAGE_NUMBER) {
                return false;
            }
        }
        return true;
    }

    private static void empty(Element element, String said, List<String> words) {
        element.empty();
        if (!said.isEmpty()) {
            words.add(said);
        }
    }

    private static String said(Element element) {
        return Spaces.collapse(
                Markup.piece(BlockKind.PARAGRAPH, element.childNodes(), 0).text());
    }

    private static void prefixed(Element element, String name) {
        switch (name) {
            case "epub:switch" -> choose(element);
            case "epub:trigger" -> element.empty();
            default -> {
                element.tagName(XmlTree.name(element));
                Formulas.write(element, element.normalName());
            }
        }
    }

    /** The case for readers that know no other language than HTML (EPUB 3.2, section 4.2.2). */
    private static void choose(Element alternatives) {
        List<Element> cases = alternatives.children();
        boolean otherwise = cases.stream().anyMatch(each -> each.normalName().equals("epub:default"));
        for (int i = 0; i < cases.size(); i++) {
            boolean chosen = otherwise ? cases.get(i).normalName().equals("epub:default") : i == 0;
            if (!chosen) {
                cases.get(i).empty();
            }
        }
    }

    /** A picture in the way of EPUB 2, or what only some readers can show, of which all others show what is in it. */
    private static void object(Element object) {
        String data = object.attr("data");
        String ending = data.substring(data.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (object.attr("type").startsWith("image/") || SHOWN_BY_OBJECTS.contains(ending)) {
            String otherwise = said(object);
            object.empty().tagName("img").attr("src", data).attr("alt", otherwise);
        } else {
            object.tagName("span");
        }
    }
}
