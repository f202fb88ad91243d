package org.chapterhouse.imports.html.article;

import java.util.regex.Pattern;

/** Tells from what is in a list, table, form or {@code div} whether it is part of a text. */
final class Suspicion {

    /** A text with as many commas is one. */
    private static final int COMMAS_OF_A_TEXT = 10;

    private static final double MOSTLY = 0.9;
    private static final double A_LITTLE_LINKED = 0.2;
    private static final double HALF_LINKED = 0.5;
    private static final int SHORT = 25;
    private static final int SHORT_BESIDE_A_PLAYER = 75;
    private static final int GOOD_NAME = 25;

    /** Paragraphs for each picture. */
    private static final double FEW_PARAGRAPHS = 0.5;

    private static final int FEW_PICTURES = 2;

    /** Lists may have so many more items than the text around them has paragraphs. */
    private static final int ITEMS_OF_A_TEXT = 100;

    private static final int PARAGRAPHS_PER_INPUT = 3;

    /** How far around an element the figures and code that protect it may be. */
    private static final int NEAR = 4;

    private static final Pattern NO_TEXT = Pattern.compile(
            "(?:ad(?:vertising|vertisement)?|anuncio|pub(?:licité)?|реклама|werb(?:ung)?|广告"
                    + "|(?:cargando|chargement|loading|загрузка|正在加载)(?:…|\\.\\.\\.)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_NO_TEXT = 20;

    private final Strictness strictness;

    Suspicion(Strictness strictness) {
        this.strictness = strictness;
    }

    boolean falls(Part part) {
        if (part.isData()
                || part.tally().hasData()
                || part.isWithin(Integer.MAX_VALUE, Part::isData)
                || isInCode(part)) {
            return false;
        }
        int weight = strictness.weight(part);
        if (weight < 0) {
            return true;
        }
        Tally tally = part.tally();
        if (tally.said().latinCommas() >= COMMAS_OF_A_TEXT || tally.hasFilm()) {
            return false;
        }
        return saysNothing(part) || (looksOdd(part, weight) && !isPictureList(part));
    }

    private static boolean isInCode(Part part) {
        return part.isWithin(NEAR, around -> around.is("code"));
    }

    /** Whether it only holds the place of an advertisement, or of what has not come yet. */
    static boolean saysNothing(Part part) {
        return part.tally().length() <= LONGEST_NO_TEXT
                && NO_TEXT.matcher(part.text().strip()).matches();
    }

    private boolean looksOdd(Part part, int weight) {
        Tally tally = part.tally();
        boolean inFigure = part.isWithin(NEAR, around -> around.is("figure"));
        boolean list = isList(part);
        return (!inFigure && isGallery(tally))
                || (!list && tally.items() - ITEMS_OF_A_TEXT > tally.paragraphs())
                || tally.inputs() > tally.paragraphs() / PARAGRAPHS_PER_INPUT
                || (!list && !inFigure && isScrap(tally))
                || isLinked(tally, weight, list)
                || isPlayer(tally)
                || (tally.images() == 0 && !tally.hasProse());
    }

    private static boolean isList(Part part) {
        return part.is("ul") || part.is("ol") || part.tally().listDensity() > MOSTLY;
    }

    private static boolean isGallery(Tally tally) {
        return tally.images() > 1 && (double) tally.paragraphs() / tally.images() < FEW_PARAGRAPHS;
    }

    /** A few words with a link, which are no heading. */
    private static boolean isScrap(Tally tally) {
        return tally.headingDensity() < MOSTLY
                && tally.length() < SHORT
                && (tally.images() == 0 || tally.images() > FEW_PICTURES)
                && tally.linkDensity() > 0;
    }

    private static boolean isLinked(Tally tally, int weight, boolean list) {
        return weight >= GOOD_NAME ? tally.linkDensity() > HALF_LINKED : !list && tally.linkDensity() > A_LITTLE_LINKED;
    }

    private static boolean isPlayer(Tally tally) {
        return tally.players() > 1 || (tally.players() == 1 && tally.length() < SHORT_BESIDE_A_PLAYER);
    }

    /** A list of nothing but pictures, one in each item. */
    private static boolean isPictureList(Part part) {
        if (!isList(part) || part.tally().images() != part.tally().items()) {
            return false;
        }
        for (Part item = part.firstElement(); item != null; item = item.nextElement()) {
            Part first = item.firstElement();
            if (first != null && first.nextElement() != null) {
                return false;
            }
        }
        return true;
    }
}
