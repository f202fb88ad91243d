package org.chapterhouse.imports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chapterhouse.imports.html.facts.Inventory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives pictures that a script loads only once they come into view the address that the script would take: from another
 * attribute, or from the picture that is there for those without scripts.
 */
final class LazyPictures {

    private static final Pattern FILE = Pattern.compile("\\.(?:jpe?g|png|webp|gif|avif)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS =
            Pattern.compile("\\s*\\S+\\.(?:jpe?g|png|webp|gif|avif)\\S*\\s*", Pattern.CASE_INSENSITIVE);

    /** In UTF-16 units; an address that is longer no browser opens. */
    private static final int LONGEST = 2_000;

    /** In UTF-16 units: what is in the page itself and shorter holds the place of a picture. */
    private static final int LONGEST_PLACEHOLDER = 200;

    private LazyPictures() {}

    /** Changes the document. */
    static void load(Inventory page) {
        for (Element image : page.named("img")) {
            if (!canBeShown(image)) {
                image.tagName(Sweeping.SILENCED);
            }
        }
        page.named("noscript").forEach(LazyPictures::takeOut);
        page.named("figure").forEach(LazyPictures::fill);
        page.named("img").forEach(LazyPictures::load);
    }

    private static boolean canBeShown(Element image) {
        return image.hasAttr("src")
                || image.hasAttr("srcset")
                || image.hasAttr("data-src")
                || image.hasAttr("data-srcset")
                || image.attributes().asList().stream()
                        .anyMatch(each -> FILE.matcher(each.getValue()).find());
    }

    /** Puts the picture for those without scripts into the place of the one before it. */
    private static void takeOut(Element noscript) {
        Element picture = onlyImage(noscript);
        Element before = picture == null ? null : noscript.previousElementSibling();
        Element placeholder = before == null ? null : onlyImage(before);
        if (picture != null && before != null && placeholder != null) {
            for (Attribute each : placeholder.attributes()) {
                if (!picture.hasAttr(each.getKey()) && !each.getValue().isEmpty()) {
                    picture.attr(each.getKey(), each.getValue());
                }
            }
            before.replaceWith(noscript.child(0));
        }
    }

    /** The picture that an element is or holds, where there is nothing else in it. */
    private static @Nullable Element onlyImage(Element element) {
        Element inner = element;
        while (!inner.normalName().equals("img")) {
            if (inner.childrenSize() != 1 || hasText(inner)) {
                return null;
            }
            inner = inner.child(0);
        }
        return inner;
    }

    private static boolean hasText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }

    /** Some figures get their picture from a script that reads its address off the figure. */
    private static void fill(Element figure) {
        String address = figure.selectFirst("img, picture") == null ? addressElsewhere(figure) : null;
        if (address != null) {
            figure.prependElement("img").attr("src", address);
        }
    }

    private static void load(Element image) {
        String source = image.attr("src").strip();
        boolean placeholder = source.isEmpty()
                || (source.startsWith("data:") && source.length() < LONGEST_PLACEHOLDER)
                || image.className().toLowerCase(Locale.ROOT).contains("lazy");
        String address = placeholder ? addressElsewhere(image) : null;
        if (address != null) {
            image.attr("src", address);
        }
    }

    private static @Nullable String addressElsewhere(Element element) {
        List<String> choices = new ArrayList<>();
        for (Attribute each : element.attributes()) {
            String value = each.getValue();
            boolean whole = value.length() <= LONGEST && ADDRESS.matcher(value).matches();
            if (each.getKey().endsWith("srcset")) {
                choices.add(SourceSet.best(value));
            } else if (!each.getKey().equals("src")
                    && !each.getKey().equals("alt")
                    && (each.getKey().equals("data-src") || whole)) {
                choices.add(0, value.strip());
            }
        }
        return choices.stream().filter(each -> !each.isEmpty()).findFirst().orElseGet(() -> beside(element));
    }

    /** From the sources that a {@code picture} offers. */
    private static @Nullable String beside(Element image) {
        Element picture = image.parent();
        Element source = picture != null && picture.normalName().equals("picture")
                ? picture.selectFirst("source[srcset], source[data-srcset]")
                : null;
        String best = source == null
                ? ""
                : SourceSet.best(source.hasAttr("srcset") ? source.attr("srcset") : source.attr("data-srcset"));
        return best.isEmpty() ? null : best;
    }
}
