package org.chapterhouse.imports.html.article;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an article that was found what leads around on its page, which reader views keep: it is of no use where
 * the text has chapters of its own.
 */
final class Trimming {

    private static final String CONTENTS = "the page's own table of contents";
    private static final String JUMP = "leads to another place on the page";
    private static final String LABEL = "a label that is not shown";
    private static final String NOTHING = "holds the place of something else";

    /** The names by which the usual style sheets hide what is meant for screen readers alone. */
    private static final Set<String> UNSEEN = Set.of(
            "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only", "show-for-sr");

    /** In UTF-16 units. More is text, whatever it is called. */
    private static final int LONGEST_LABEL = 60;

    /** The same with all white space: what is longer is not read for this. */
    private static final int LONGEST_WRITTEN = 500;

    /** What is in them is not a line of its own, however short. */
    private static final Set<String> HOLDERS =
            Set.of("li", "dt", "dd", "td", "th", "caption", "figcaption", "summary", "pre", "blockquote");

    private static final Pattern WORDS = Pattern.compile("\\p{L}\\S*\\s+\\S*\\p{L}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<Node, String> reasons = new IdentityHashMap<>();

    private Trimming() {}

    /**
     * @param contents see {@link OwnContents}; they may have been taken out already, for they look unlike a text
     * @return why nodes of the page were taken out
     */
    static Map<Node, String> trim(Part article, List<Part> contents) {
        Trimming trimming = new Trimming();
        contents.forEach(part -> trimming.remove(part, CONTENTS));
        trimming.removeLines(article);
        return trimming.reasons;
    }

    /** All are looked at before the first goes: what is around one that is gone would have to be measured again. */
    private void removeLines(Part article) {
        Map<Part, String> lines = new LinkedHashMap<>();
        Part part = article.firstElement();
        while (part != null) {
            String reason = part.said().isBlank() ? null : reasonAgainst(part);
            if (reason != null) {
                lines.put(part, reason);
            }
            part = reason == null ? part.following() : part.beyond();
        }
        lines.forEach(this::remove);
    }

    private static @Nullable String reasonAgainst(Part part) {
        Said said = part.said();
        if (said.collapsed() > LONGEST_LABEL || said.whole() > LONGEST_WRITTEN || OwnContents.isHeading(part)) {
            return null;
        }
        if (part.is("a") && leadsAlong(part) && isLine(part)) {
            return JUMP;
        }
        if (isUnseen(part.names().className()) && isApart(part)) {
            return LABEL;
        }
        return Suspicion.saysNothing(part) && isLine(part) ? NOTHING : null;
    }

    private static boolean leadsAlong(Part link) {
        String href = link.attribute("href");
        return href.length() > 1
                && href.charAt(0) == '#'
                && WORDS.matcher(link.text()).find();
    }

    private static boolean isUnseen(String className) {
        return !className.isEmpty() && Arrays.stream(SPACE.split(className)).anyMatch(UNSEEN::contains);
    }

    private static boolean isLine(Part part) {
        return isApart(part)
                && !part.isWithin(
                        Integer.MAX_VALUE, around -> HOLDERS.contains(around.name()) || OwnContents.isHeading(around));
    }

    /** Whether there are no other words in its line. */
    private static boolean isApart(Part part) {
        Part outermost = part;
        for (Part around = part.parent();
                around != null && around.said().collapsed() == part.said().collapsed();
                around = around.parent()) {
            outermost = around;
        }
        return isBreak(outermost.previous(), true) && isBreak(outermost.next(), false);
    }

    private static boolean isBreak(@Nullable Part beside, boolean before) {
        Part part = beside;
        while (part != null && part.isText() && part.said().isBlank()) {
            part = before ? part.previous() : part.next();
        }
        return part == null || part.is("br") || !Kind.isPhrasing(part);
    }

    private void remove(Part part, String reason) {
        note(part, reason);
        part.remove();
    }

    /** The reason is that of what it was made of, which for a part that the page does not have is all that is in it. */
    private void note(Part part, String reason) {
        if (part.origin() != null) {
            reasons.put(part.origin(), reason);
            return;
        }
        for (Part child = part.first(); child != null; child = child.next()) {
            note(child, reason);
        }
    }
}
