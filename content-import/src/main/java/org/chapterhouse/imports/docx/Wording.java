package org.chapterhouse.imports.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Words;

/** What a short line says of itself by its words: whether it can be a heading. */
record Wording(String text) {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_OF_A_QUESTION = 8;
    private static final int MOST_WORDS_OF_A_MARKED_QUESTION = 12;
    private static final int LETTERS_OF_CAPITALS = 4;

    private static final Pattern BEGINNING = Pattern.compile("[“\"‘'«„(¿¡§\\[]?\\s?[\\p{Lu}\\p{Lt}\\p{Lo}\\d].*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;,…][”\"’'»)\\]]?");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7}\\b)[.)]?\\s+\\p{L}.*");
    private static final Pattern NUMERAL = Pattern.compile("(?:\\d{1,3}|[IVXLC]{1,7})\\.?");
    private static final Pattern PART = Pattern.compile(
            "(?:chapter|part|book|section|act|letter|lecture|appendix|article|artikel|kapitel|teil|buch|abschnitt|anhang|chapitre|partie"
                    + "|livre|capítulo|parte|libro|capitolo|hoofdstuk|deel|rozdział|część|глава|часть)\\s+"
                    + "(?:\\d{1,3}|[ivxlc]{1,7}|[a-e]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b.*"
                    + "|§+ ?\\d{1,3}\\b.*|\\d{1,3}\\. ?(?:kapitel|teil|abschnitt|buch|akt)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile("\\p{L}+\\s+[\\p{L}\\d]{1,8}[.:]?");

    /**
     * Whether it is short and says something.
     *
     * @param marked whether it stands out so much that it need not begin with a capital, nor have letters at all
     */
    boolean canBeHeading(boolean marked) {
        return isNumeral()
                || (isShort() && (marked ? hasLetterOrDigit() : beginsLikeTitle()) && !isQuestionOfSomebody(marked));
    }

    /** “IV”, “3.”, as chapters of novels have. */
    boolean isNumeral() {
        return NUMERAL.matcher(text).matches();
    }

    private boolean isShort() {
        return text.length() <= LONGEST && Words.count(text) <= MOST_WORDS && text.indexOf('\t') < 0;
    }

    private boolean hasLetterOrDigit() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private boolean beginsLikeTitle() {
        return BEGINNING.matcher(text).matches() && text.chars().anyMatch(Character::isLetter);
    }

    private boolean isQuestionOfSomebody(boolean marked) {
        int most = marked ? MOST_WORDS_OF_A_MARKED_QUESTION : MOST_WORDS_OF_A_QUESTION;
        return text.endsWith("?") && Words.count(text) > most;
    }

    boolean endsLikeSentence() {
        return !isNumeral() && SENTENCE_END.matcher(text).matches();
    }

    boolean isCapitals() {
        return text.chars().filter(Character::isUpperCase).count() >= LETTERS_OF_CAPITALS
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /** “Chapter IV”, “Part Two: The Return”. */
    boolean isPart() {
        return PART.matcher(text).matches();
    }

    /** “Chapter IV”, which a title can follow in a line of its own. */
    boolean isLabel() {
        return isPart() && LABEL.matcher(text).matches();
    }

    /** Whether a paragraph is no line by itself: too long for one, or a sentence. */
    static boolean isRunning(String text) {
        return text.length() > LONGEST
                || Words.count(text) > MOST_WORDS
                || text.strip().matches("(?s).*[.!?:;,…][”\"’'»)\\]]?");
    }

    /** How many numbers are before it: two in “1.2 Method”, one in “IV”; 0 where there is none. */
    int numbers() {
        if (isNumeral()) {
            return 1;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? numbered.group(1).split("\\.").length : 0;
    }
}
