package org.chapterhouse.imports.html.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Element;

/**
 * The title of an article as the page's own title has it, which mostly names the site too: {@code Title | Site},
 * {@code Site: Title}.
 */
final class DocumentTitle {

    private static final String MARKS = "|\\-–—\\\\/>»";

    private static final Pattern SEPARATOR = Pattern.compile(" [" + MARKS + "] ");

    /** Those that lead from a site over its parts to the page. */
    private static final Pattern STEP = Pattern.compile(" [\\\\/>»] ");

    private static final Pattern ALL_MARKS = Pattern.compile("[" + MARKS + "]+");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern FIRST_PART = Pattern.compile("^[^" + MARKS + "]*[" + MARKS + "]");

    /** A part with fewer words is a site's name rather than a title. */
    private static final int FEWEST_WORDS = 3;

    /** With more words before a colon, the colon belongs to the title. */
    private static final int MOST_WORDS_OF_A_SITE = 5;

    /** A title that became as short as this has probably lost something. */
    private static final int SHORT = 4;

    /** In UTF-16 units: shorter and longer ones are no titles, and the page's heading may be one. */
    private static final int SHORTEST = 15;

    private static final int LONGEST = 150;

    private final String whole;
    private final Inventory page;

    private DocumentTitle(String whole, Inventory page) {
        this.whole = whole;
        this.page = page;
    }

    /** Empty where the page has none. */
    static String of(Inventory page) {
        for (Element title : page.named("title")) {
            if (title.closest("svg") == null) {
                return new DocumentTitle(Spaces.collapse(PageFacts.beginning(title.wholeText())), page).cleaned();
            }
        }
        return "";
    }

    private String cleaned() {
        String title = Spaces.collapse(withoutSite());
        int words = words(title);
        boolean oneStepLess = STEP.matcher(whole).find()
                && words == words(ALL_MARKS.matcher(whole).replaceAll("")) - 1;
        return words <= SHORT && !oneStepLess ? whole : title;
    }

    private String withoutSite() {
        if (SEPARATOR.matcher(whole).find()) {
            return withoutLastPart();
        }
        if (whole.contains(": ")) {
            return headings("h1").contains(whole) || headings("h2").contains(whole) ? whole : behindColon();
        }
        List<String> headings = whole.length() > LONGEST || whole.length() < SHORTEST ? headings("h1") : List.of();
        return headings.size() == 1 ? headings.get(0) : whole;
    }

    private String withoutLastPart() {
        int last = 0;
        for (Matcher separator = SEPARATOR.matcher(whole); separator.find(); ) {
            last = separator.start();
        }
        String before = whole.substring(0, last);
        return words(before) < FEWEST_WORDS ? FIRST_PART.matcher(whole).replaceFirst("") : before;
    }

    private String behindColon() {
        String last = whole.substring(whole.lastIndexOf(':') + 1);
        if (words(last) < FEWEST_WORDS) {
            return whole.substring(whole.indexOf(':') + 1);
        }
        return words(whole.substring(0, whole.indexOf(':'))) > MOST_WORDS_OF_A_SITE ? whole : last;
    }

    private List<String> headings(String name) {
        List<String> headings = new ArrayList<>();
        for (Element heading : page.named(name)) {
            headings.add(Spaces.collapse(heading.wholeText()));
        }
        return headings;
    }

    /** Counted as typewriters do: an empty place at the beginning is one, too. */
    private static int words(String text) {
        return SPACE.split(text, -1).length;
    }
}
