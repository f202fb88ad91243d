package org.chapterhouse.imports.html.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What there is within an element, itself not counted. Counted from the inside out, each part once. */
final class Tally {

    /** A link to a place on the same page, such as one in a table of contents, is only partly a link. */
    private static final double WITHIN_THE_PAGE = 0.3;

    /** The players of films that pages show as part of what they tell. */
    private static final Pattern FILMS = Pattern.compile(
            "//(?:www\\.)?(?:(?:youtube|youtube-nocookie|player\\.vimeo|dailymotion|v\\.qq)\\.com"
                    + "|(?:archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)",
            Pattern.CASE_INSENSITIVE);

    private final Said said = new Said();
    private double linked;
    private int headed;
    private int listed;
    private int breaks;
    private int paragraphs;
    private int images;
    private int items;
    private int inputs;
    private int players;
    private boolean film;
    private boolean blocks;
    private boolean prose;
    private boolean data;

    /** Adds a part and all that is within it, behind what was added before. */
    void add(Part part) {
        said.add(part.said());
        if (!part.isText()) {
            addCounts(part.tally());
            count(part, part.tally());
        }
    }

    private void addCounts(Tally within) {
        linked += within.linked;
        headed += within.headed;
        listed += within.listed;
        breaks += within.breaks;
        paragraphs += within.paragraphs;
        images += within.images;
        items += within.items;
        inputs += within.inputs;
        players += within.players;
        film |= within.film;
        blocks |= within.blocks;
        prose |= within.prose;
        data |= within.data;
    }

    private void count(Part element, Tally within) {
        blocks |= element.kind().isBlock();
        data |= element.isData();
        prose |= element.kind().holdsProse() && within.length() > 0;
        switch (element.name()) {
            case "a" -> linked += within.length() == 0 ? 0 : within.length() * share(element.attribute("href"));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headed += within.length();
            case "ul", "ol" -> listed += within.length();
            case "br", "hr" -> breaks++;
            case "p" -> paragraphs++;
            case "img" -> images++;
            case "li" -> items++;
            case "input" -> inputs++;
            case "object", "embed", "iframe" -> player(element);
            default -> {}
        }
    }

    private void player(Part element) {
        players++;
        film |= isFilm(element);
    }

    private static double share(String href) {
        return href.length() > 1 && href.charAt(0) == '#' ? WITHIN_THE_PAGE : 1;
    }

    static boolean isFilm(Part player) {
        if (player.origin() instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                if (FILMS.matcher(attribute.getValue()).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    Said said() {
        return said;
    }

    /** The length of its text in UTF-16 units, with each run of white space counted as one. */
    int length() {
        return said.collapsed();
    }

    /** The share of its text that is links. */
    double linkDensity() {
        return length() == 0 ? 0 : linked / length();
    }

    /** The share of its text that is headings. */
    double headingDensity() {
        return length() == 0 ? 0 : (double) headed / length();
    }

    /** The share of its text that is lists. */
    double listDensity() {
        return length() == 0 ? 0 : (double) listed / length();
    }

    /** Line breaks and rules. */
    int breaks() {
        return breaks;
    }

    int paragraphs() {
        return paragraphs;
    }

    int images() {
        return images;
    }

    /** Of lists. */
    int items() {
        return items;
    }

    int inputs() {
        return inputs;
    }

    /** What loads something else into the page. */
    int players() {
        return players;
    }

    boolean hasFilm() {
        return film;
    }

    boolean hasBlocks() {
        return blocks;
    }

    /** Whether any text stands in one of the elements that texts stand in. */
    boolean hasProse() {
        return prose;
    }

    /** Whether there is a table of data within it. */
    boolean hasData() {
        return data;
    }
}
