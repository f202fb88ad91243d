package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself (ECMA-376 part 2, section 11). When it was made and last changed says nothing about when
 * it was published, so that is not read.
 *
 * @param title null where there is none, or one that a program put there
 */
record CoreProperties(
        @Nullable String title,
        List<String> authors,
        @Nullable String language) {

    static final CoreProperties NONE = new CoreProperties(null, List.of(), null);

    private static final int LONGEST = 300;

    /** What programs write where nobody has given a title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:microsoft word - .*|document ?\\d*|dokument ?\\d*|untitled.*|\\[.*]|.*\\.(?:docx?|rtf|odt|pages|dotx?)|word document|title)",
            Pattern.CASE_INSENSITIVE);

    /** Who programs say has written a document where they do not know. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:microsoft(?: office)?(?: user)?|windows(?: user)?|python-docx|admin(?:istrator)?|user|owner|author|unknown"
                    + "|un-named|unnamed|libreoffice.*|openoffice.*|docx|apache poi|google docs)",
            Pattern.CASE_INSENSITIVE);

    /** @param xml before the root of the properties */
    static CoreProperties read(Xml xml) throws SourceRefused {
        String title = null;
        List<String> authors = new ArrayList<>();
        String language = null;
        xml.within(0);
        while (xml.within(1)) {
            switch (xml.name()) {
                case "dc:title" -> title = title(Spaces.collapse(xml.text()));
                case "dc:creator" -> addAuthors(xml.text(), authors);
                case "dc:language" -> language = Spaces.collapse(xml.text());
                default -> {}
            }
        }
        return new CoreProperties(title, List.copyOf(authors), language);
    }

    private static @Nullable String title(String title) {
        boolean told = !title.isEmpty()
                && title.length() <= LONGEST
                && !NO_TITLE.matcher(title).matches();
        return told ? title : null;
    }

    private static void addAuthors(String creator, List<String> authors) {
        for (String part : creator.split(";", -1)) {
            String author = Spaces.collapse(part);
            boolean somebody = !author.isEmpty()
                    && author.length() <= LONGEST
                    && !NOBODY.matcher(author).matches();
            if (somebody && !authors.contains(author) && authors.size() < LONGEST) {
                authors.add(author);
            }
        }
    }
}
