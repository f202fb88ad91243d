package org.chapterhouse.imports.html.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Spaces;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day on which an article was published. */
final class Published {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d).*", Pattern.DOTALL);

    /** In UTF-16 units: what is longer is no date. */
    private static final int LONGEST = 60;

    private Published() {}

    static @Nullable String of(Inventory page, @Nullable String inData, MetaTags tags) {
        if (inData != null && !inData.isEmpty()) {
            return day(inData);
        }
        String inTags = tags.first(
                "article:published_time",
                "parsely-pub-date",
                "og:published_time",
                "article:published",
                "datepublished",
                "citation_publication_date",
                "citation_date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date",
                "dcterms.date",
                "sailthru.date",
                "date");
        return inTags != null ? day(inTags) : day(inText(page));
    }

    private static String inText(Inventory page) {
        for (List<Element> elements : List.of(page.describing(), page.named("time"))) {
            for (Element element : elements) {
                if (tells(element)) {
                    return written(element);
                }
            }
        }
        return "";
    }

    private static boolean tells(Element element) {
        return element.attr("itemprop").equals("datePublished")
                || element.hasAttr("pubdate")
                || (element.hasAttr("datetime") && element.hasClass("published"));
    }

    private static String written(Element time) {
        String machine = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
        return machine.isBlank() ? time.text() : machine;
    }

    /** The day in the form 2023-11-07 where it can be read, else as it was written. */
    static @Nullable String day(String written) {
        String date = Spaces.collapse(written);
        Matcher day = DAY.matcher(date);
        if (day.matches()) {
            try {
                return LocalDate.of(
                                Integer.parseInt(day.group(1)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)))
                        .toString();
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
        return date.isEmpty() || date.length() > LONGEST ? null : date;
    }
}
