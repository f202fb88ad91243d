package org.chapterhouse.imports.epub;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.Findings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a package document says about its book: by Dublin Core elements, which EPUB 3 refines by further elements (EPUB
 * 3.3, section 5.5) and EPUB 2 by attributes (OPF 2.0.1, section 2.2).
 */
final class Metadata {

    private static final Pattern TWICE_ESCAPED = Pattern.compile("&(?:amp|lt|gt|quot|apos|#\\d+|#x\\p{XDigit}+);");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    /** What programs write that do not know the day. */
    private static final Pattern NO_DAY = Pattern.compile("0[01]0[01]-.*|0000.*");

    private final XmlTree xml;
    /** By an element's id and the property, the refining value. */
    private final Map<String, String> refinements = new HashMap<>();

    Metadata(XmlTree xml) {
        this.xml = xml.within("metadata");
        for (Element meta : this.xml.all("meta")) {
            String refined = XmlTree.attribute(meta, "refines");
            if (!refined.isEmpty()) {
                String id = refined.substring(refined.indexOf('#') + 1);
                refinements.putIfAbsent(id + " " + XmlTree.attribute(meta, "property"), words(meta));
            }
        }
    }

    About about(Findings findings) {
        return new About(title(findings), authors(findings), null, language(), source(), published());
    }

    /** The main title alone: a book's subtitle is not what readers call it. */
    private @Nullable String title(Findings findings) {
        List<Element> titles = named("title").toList();
        Optional<Element> main = titles.stream()
                .filter(title -> refinement(title, "title-type").equals("main"))
                .findFirst();
        titles.stream()
                .filter(title -> refinement(title, "title-type").equals("subtitle"))
                .findFirst()
                .ifPresent(subtitle ->
                        findings.info("title", "The subtitle is " + Findings.quoted(words(subtitle)) + ".", null));
        return main.or(() -> titles.stream().min(inSequence()))
                .map(Metadata::words)
                .orElse(null);
    }

    private Comparator<Element> inSequence() {
        return Comparator.comparingInt(element -> {
            String sequence = refinement(element, "display-seq");
            return sequence.matches("\\d{1,4}") ? Integer.parseInt(sequence) : Integer.MAX_VALUE;
        });
    }

    private List<String> authors(Findings findings) {
        List<Element> creators = named("creator").sorted(inSequence()).toList();
        List<String> authors = creators.stream()
                .filter(this::isAuthor)
                .map(Metadata::words)
                .distinct()
                .toList();
        if (authors.isEmpty() && !creators.isEmpty()) {
            String who = Findings.quoted(words(creators.get(0)));
            findings.doubt("authors", "The book names no author, but " + who + " in another role.", null);
        }
        return authors;
    }

    private boolean isAuthor(Element creator) {
        String role = refinement(creator, "role");
        return role.isEmpty() || role.equalsIgnoreCase("aut");
    }

    /** EPUB 3's refinement, or the attribute by which EPUB 2 says the same. */
    private String refinement(Element element, String property) {
        String refined = refinements.get(XmlTree.attribute(element, "id") + " " + property);
        return refined == null ? XmlTree.attribute(element, property) : refined;
    }

    private @Nullable String language() {
        return named("language")
                .map(Metadata::words)
                .findFirst()
                .map(LanguageTag::of)
                .orElse(null);
    }

    /** The address it was made from, else who published it. */
    private @Nullable String source() {
        return Stream.concat(named("source"), named("identifier"))
                .map(Metadata::words)
                .filter(words -> words.matches("https?://\\S+"))
                .findFirst()
                .or(() -> named("publisher").map(Metadata::words).findFirst())
                .orElse(null);
    }

    private @Nullable String published() {
        List<Element> dates = named("date").toList();
        return Stream.concat(
                        dates.stream().filter(date -> event(date).contains("publication")),
                        dates.stream().filter(date -> event(date).isEmpty()))
                .map(Metadata::words)
                .filter(date -> !NO_DAY.matcher(date).matches())
                .findFirst()
                .map(Metadata::day)
                .orElse(null);
    }

    private static String event(Element date) {
        return XmlTree.attribute(date, "event").toLowerCase(Locale.ROOT);
    }

    private static String day(String date) {
        Matcher day = DAY.matcher(date);
        return day.matches() ? day.group(1) : date;
    }

    /** The elements of Dublin Core with this name that say something. */
    private Stream<Element> named(String name) {
        return xml.all(name).stream().filter(element -> !words(element).isEmpty());
    }

    private static String words(Element element) {
        String words = XmlTree.text(element);
        return TWICE_ESCAPED.matcher(words).find() ? Parser.unescapeEntities(words, false) : words;
    }
}
