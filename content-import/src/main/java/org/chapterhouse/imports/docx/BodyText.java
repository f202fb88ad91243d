package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.docx.Traits.Trait;

/** How most of a document looks, without its headings: only what differs from it stands out. */
final class BodyText {

    /** The largest size that Word knows, in half-points. */
    private static final int LARGEST = 3_276;

    /** A look that this share of the letters has says nothing. */
    private static final double COMMON = 0.5;

    private final long[] lettersBySize = new long[LARGEST + 1];
    private long letters;
    private long bold;
    private long underlined;
    private long capitals;
    private long centred;

    /** What is long enough, or ends like a sentence, is text; where there is nothing of the kind, all there is. */
    BodyText(Roles roles) {
        addAll(roles, true);
        if (letters == 0) {
            addAll(roles, false);
        }
    }

    private void addAll(Roles roles, boolean running) {
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            boolean counts = role == Role.TEXT || role == Role.LIST || role == Role.QUOTATION;
            if (counts && (!running || Wording.isRunning(roles.paragraph(i).text()))) {
                add(roles.paragraph(i));
            }
        }
    }

    private void add(Paragraph paragraph) {
        Look look = paragraph.look();
        letters += look.letters();
        lettersBySize[Math.min(LARGEST, look.smallest())] += look.letters();
        bold += look.all(Trait.BOLD) ? look.letters() : 0;
        underlined += look.all(Trait.UNDERLINED) ? look.letters() : 0;
        centred += paragraph.setting().isCentred() ? look.letters() : 0;
        capitals += look.all(Trait.CAPITALS) || paragraph.text().chars().noneMatch(Character::isLowerCase)
                ? look.letters()
                : 0;
    }

    /** The size that most letters have, in half-points. */
    int size() {
        int most = 0;
        for (int size = 0; size <= LARGEST; size++) {
            most = lettersBySize[size] > lettersBySize[most] ? size : most;
        }
        return most;
    }

    boolean isBold() {
        return bold > COMMON * letters;
    }

    boolean isUnderlined() {
        return underlined > COMMON * letters;
    }

    boolean isCapitals() {
        return capitals > COMMON * letters;
    }

    boolean isCentred() {
        return centred > COMMON * letters;
    }
}
