package org.chapterhouse.imports.html.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the table of contents that a page shows of itself: a list of links whose words are those of its headings. */
final class OwnContents {

    /** Fewer links can name headings by chance. */
    private static final int FEWEST_LINKS = 3;

    /** Of the links that name headings, and of the list that is links: one chapter may be called otherwise. */
    private static final double MOSTLY = 0.8;

    /** In UTF-16 units: what a table of contents is called is shorter. */
    private static final int LONGEST_TITLE = 30;

    /** In UTF-16 units, with all white space. No heading comes near. */
    private static final int LONGEST_HEADING = 500;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+ )+(?=\\S)");

    private final Part article;
    private final NavigableSet<String> headings = new TreeSet<>();

    private OwnContents(Part article) {
        this.article = article;
        article.elements(OwnContents::isHeading).forEach(heading -> headings.add(words(heading)));
        headings.remove("");
    }

    /** The elements of an article that show its contents, with the titles of these. */
    static List<Part> within(Part article) {
        List<Part> found = new ArrayList<>();
        OwnContents contents = null;
        // Not lists within lists: a page can be made of nothing else.
        for (Part list : article.elements(
                part -> isList(part) && !part.isWithin(Integer.MAX_VALUE, OwnContents::isList) && leadsWithin(part))) {
            contents = contents == null ? new OwnContents(article) : contents;
            contents.addTo(found, list);
        }
        return found;
    }

    static boolean isHeading(Part part) {
        return HEADINGS.contains(part.name());
    }

    private static boolean isList(Part part) {
        return LISTS.contains(part.name());
    }

    private static boolean leadsWithin(Part list) {
        Part link = list.firstElement();
        Part end = list.beyond();
        while (link != null && link != end && !link.is("a")) {
            link = link.following();
        }
        return link != null && link != end && isWithinPage(link);
    }

    private static boolean isWithinPage(Part link) {
        return link.attribute("href").indexOf('#') >= 0;
    }

    private void addTo(List<Part> found, Part list) {
        if (!namesHeadings(list)) {
            return;
        }
        Part box = box(list);
        Part title = box == list ? title(list) : null;
        if (title != null) {
            found.add(title);
        }
        found.add(box);
    }

    private boolean namesHeadings(Part list) {
        List<Part> links = list.elements(part -> part.is("a") && isWithinPage(part));
        int named = 0;
        int length = 0;
        for (Part link : links) {
            named += isHeadingsName(words(link)) ? 1 : 0;
            length += link.tally().length();
        }
        return links.size() >= FEWEST_LINKS
                && links.size() <= list.tally().items()
                && named >= links.size() * MOSTLY
                && length >= list.tally().length() * MOSTLY;
    }

    /** Behind a heading's name stand links to edit it and the like. */
    private boolean isHeadingsName(String words) {
        String heading = headings.ceiling(words);
        return !words.isEmpty() && heading != null && heading.startsWith(words);
    }

    private static String words(Part part) {
        if (part.said().whole() > LONGEST_HEADING) {
            return "";
        }
        String words = NO_LETTERS.matcher(part.text()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return NUMBERING.matcher(words).replaceFirst("");
    }

    /** What is around the list and holds nothing else but a title. */
    private Part box(Part list) {
        Part box = list;
        int most = list.tally().length() + LONGEST_TITLE;
        for (Part around = box.parent(); around != null && around != article; around = around.parent()) {
            if (around.tally().length() > most) {
                break;
            }
            box = around;
        }
        return box;
    }

    /** The heading before the list, if nothing else stands below it. */
    private static @Nullable Part title(Part list) {
        Part before = list.previousElement();
        Part behind = list.nextElement();
        return before != null
                        && isHeading(before)
                        && before.tally().length() <= LONGEST_TITLE
                        && (behind == null || isHeading(behind) || behind.kind().isHollow())
                ? before
                : null;
    }
}
