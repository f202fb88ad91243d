package org.chapterhouse.imports.docx;

import java.util.regex.Pattern;
import org.chapterhouse.imports.docx.Traits.Trait;
import org.chapterhouse.imports.outline.Words;

/** Finds the captions that have no style: what stands below a picture or beside a table, and looks or reads like one. */
final class Captions {

    /** As many as the longest that people write; a paragraph of the text has more, or does not look like one. */
    private static final int MOST_WORDS = 60;

    private static final Pattern LABEL = Pattern.compile(
            "(?:fig(?:ure|\\.)?|abb(?:ildung|\\.)?|photo(?:graph)?|foto|bild|image|illustration|ill\\.|plate|map|karte|tab(?:le|elle|leau|la|\\.)?)"
                    + "\\s*(?:\\d.*|[IVX]+\\b.*|:.*)",
            Pattern.CASE_INSENSITIVE);

    private Captions() {}

    static void find(Roles roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.TEXT && isCaption(roles, i)) {
                roles.set(i, Role.CAPTION);
            }
        }
    }

    private static boolean isCaption(Roles roles, int i) {
        Paragraph paragraph = roles.paragraph(i);
        boolean belowPicture = isPicture(roles, i - 1);
        boolean beside = belowPicture || isTable(roles, i - 1) || isTable(roles, i + 1);
        return beside
                && paragraph.isSaid()
                && Words.count(paragraph.text()) <= MOST_WORDS
                && (LABEL.matcher(roles.words(i)).matches() || (belowPicture && isSetLikeOne(paragraph)));
    }

    private static boolean isSetLikeOne(Paragraph paragraph) {
        return paragraph.setting().isCentred() || paragraph.look().all(Trait.ITALIC);
    }

    private static boolean isPicture(Roles roles, int i) {
        return i >= 0
                && roles.flow(i) instanceof Paragraph paragraph
                && !paragraph.isSaid()
                && !paragraph.pictures().isEmpty();
    }

    private static boolean isTable(Roles roles, int i) {
        return i >= 0 && i < roles.size() && roles.flow(i) instanceof Table;
    }
}
