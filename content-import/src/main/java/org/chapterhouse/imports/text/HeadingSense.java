package org.chapterhouse.imports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows headings by what they are: short, no sentence, set apart, and written like the file's other headings. */
final class HeadingSense {

    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_IN_SMALL_LETTERS = 10;
    private static final int LONGEST = 120;
    /** A line alone in its group above one this long in the same group is set apart enough. */
    private static final int WORDS_OF_A_PARAGRAPH = 25;
    /** Fewer words than these look like a title however they are written. */
    private static final int TELLING_WORDS = 2;
    /** Of the telling headings, those in title case, in a file that writes its headings so. */
    private static final double TITLE_CASE = 0.6;

    private final List<Unit> units;
    private final boolean withoutEmptyLines;
    private final boolean numerals;
    /** The looks of the units that could be headings, by their places. */
    private final Map<Integer, Look> candidates = new HashMap<>();

    private final boolean inTitleCase;

    HeadingSense(List<Unit> units) {
        this.units = units;
        long apart = units.stream().filter(Unit::apart).count();
        this.withoutEmptyLines = apart * 2 < units.size();
        this.numerals = units.stream()
                        .filter(unit -> isShort(unit) && look(unit).isNumeral())
                        .count()
                > 1;
        for (int i = 0; i < units.size(); i++) {
            if (isCandidate(i)) {
                candidates.put(i, look(units.get(i)));
            }
        }
        this.inTitleCase = mostInTitleCase();
    }

    boolean isHeading(int i) {
        return candidates.containsKey(i) && !isUnlikeTheOthers(i);
    }

    /** True for a line that has a heading's look, but not its capitals, where the others have them. */
    boolean isUnlikeTheOthers(int i) {
        Look look = candidates.get(i);
        return inTitleCase && look != null && !isTitleLike(look);
    }

    boolean isSeparator(Unit unit) {
        return unit.isRunning() && isShort(unit) && unit.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** True for what can stand below a heading: more than a fragment. */
    static boolean isText(Unit unit) {
        return !unit.isRunning()
                || unit.words() > MOST_WORDS
                || unit.text().length() > LONGEST
                || look(unit).endsLikeSentence()
                || look(unit).isQuestion()
                || look(unit).isSpeech();
    }

    private boolean mostInTitleCase() {
        int telling = 0;
        int titles = 0;
        for (Map.Entry<Integer, Look> candidate : candidates.entrySet()) {
            Look look = candidate.getValue();
            if (isTelling(look) && !CaptionSense.isDated(units.get(candidate.getKey()))) {
                telling++;
                titles += isTitleLike(look) ? 1 : 0;
            }
        }
        return telling > 0 && titles >= TITLE_CASE * telling;
    }

    private static boolean isTelling(Look look) {
        return look.words().size() >= TELLING_WORDS && !look.isNumberedPart();
    }

    private static boolean isTitleLike(Look look) {
        return look.isTitleCase() || look.isNumberedPart() || look.isNumeral();
    }

    private boolean isCandidate(int i) {
        Unit unit = units.get(i);
        if (!isShort(unit) || !isApart(i)) {
            return false;
        }
        Look look = look(unit);
        if (look.isNumeral()) {
            return numerals;
        }
        int most = look.isTitleCase() ? MOST_WORDS : MOST_WORDS_IN_SMALL_LETTERS;
        return look.hasLetters()
                && look.beginsLikeTitle()
                && !look.endsLikeSentence()
                && !look.isSpeech()
                && look.words().size() <= most
                && !isSpokenQuestion(look);
    }

    private static boolean isShort(Unit unit) {
        return unit.isRunning() && unit.text().length() <= LONGEST && unit.words() <= MOST_WORDS;
    }

    /** “But what then?” in the middle of a text is its author's, unless it is written like a title. */
    private static boolean isSpokenQuestion(Look look) {
        return look.isQuestion()
                && !look.isTitleCase()
                && !look.text()
                        .matches("(?i)(?:who|what|why|how|when|where|which|is|was|are|were|can|could|did|does|do"
                                + "|should|will|would|has|have)\\b.*[?]");
    }

    private boolean isApart(int i) {
        Unit unit = units.get(i);
        if (unit.apart() || withoutEmptyLines) {
            return true;
        }
        boolean opensGroup = i == 0 || units.get(i - 1).group() != unit.group();
        boolean aboveParagraph = i + 1 < units.size()
                && units.get(i + 1).group() == unit.group()
                && units.get(i + 1).words() >= WORDS_OF_A_PARAGRAPH;
        return opensGroup && aboveParagraph;
    }

    private static Look look(Unit unit) {
        return Look.of(unit.text());
    }
}
