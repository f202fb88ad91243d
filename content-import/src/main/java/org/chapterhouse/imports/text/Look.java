package org.chapterhouse.imports.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Spaces;

/** What a short line looks like: how it begins and ends, and how its words are written. */
public record Look(String text, List<String> words) {

    /** Small words that titles write small, in the languages whose titles write the others large. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "of", "in", "on", "at", "to", "by", "for", "from",
            "with", "as", "into", "onto", "over", "under", "up", "down", "off", "out", "via", "vs", "vs.", "per",
            "than", "is", "are", "was", "its", "it", "be", "if", "not", "no", "about", "after", "before", "between",
            "through", "during", "without", "within", "against", "among", "upon", "toward", "towards", "de", "la", "le",
            "van", "von", "der", "et", "und", "y", "del", "di");

    private static final double MOST_CAPITALISED = 0.75;

    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7})[.)]? +\\S.*");

    private static final Pattern NUMERAL = Pattern.compile("(?:\\d{1,3}|[IVXLC]{1,7})\\.?");

    private static final Pattern PART = Pattern.compile(
            "(?:chapter|part|book|section|stave|act|letter|lecture|lesson|volume)\\s+"
                    + "(?:\\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the first"
                    + "|the second|the third|the last)\\b[.:)]?.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:,…][”\"’')\\]]?");
    private static final Pattern QUESTION_END = Pattern.compile(".*[?!][”\"’')]?");
    private static final Pattern DASH = Pattern.compile("[-–—] ?\\p{L}.*");
    private static final Pattern QUOTED = Pattern.compile("[“\"«„‘'].*[”\"»“’'][.?!]?");
    private static final Pattern REPORTED = Pattern.compile("[“\"«„].*[,.?!][”\"»“] .*");
    private static final Pattern TITLE_BEGINNING = Pattern.compile("[“\"‘'«„(¿¡]?[\\p{Lu}\\p{Lt}\\p{Lo}\\d].*");

    public static Look of(String text) {
        String plain = Spaces.plain(text);
        return new Look(plain, Arrays.asList(plain.split(" ")));
    }

    /** “Chapter IV”, “Part Two: The Return”. */
    public boolean isNumberedPart() {
        return PART.matcher(text).matches();
    }

    /** “3. The Return”, “2.1 Method”, “IV The Return”. */
    public boolean isNumbered() {
        return NUMBERED.matcher(text).matches();
    }

    /** “IV”, “3.” */
    public boolean isNumeral() {
        return NUMERAL.matcher(text).matches();
    }

    public boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    public boolean isCapitals() {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 3 && text.chars().noneMatch(Character::isLowerCase);
    }

    public boolean endsLikeSentence() {
        return SENTENCE_END.matcher(text).matches() && !endsWithNumber();
    }

    private boolean endsWithNumber() {
        return isNumeral() || (isNumberedPart() && isCapitals());
    }

    public boolean isQuestion() {
        return QUESTION_END.matcher(text).matches();
    }

    /** A whole line of direct speech, rather than a title that quotes something. */
    public boolean isSpeech() {
        boolean dash = DASH.matcher(text).matches();
        boolean quoted = QUOTED.matcher(text).matches();
        boolean reported = REPORTED.matcher(text).matches();
        return dash || reported || (quoted && (!isTitleCase() || isQuestion()));
    }

    public boolean beginsLikeTitle() {
        return TITLE_BEGINNING.matcher(text).matches();
    }

    /** True where the words that titles write large are. */
    public boolean isTitleCase() {
        int weighty = 0;
        int capitalised = 0;
        int small = 0;
        for (String word : words) {
            int first = firstLetter(word);
            if (SMALL.contains(word)) {
                small++;
            } else if (first >= 0) {
                weighty++;
                capitalised += Character.isLowerCase(first) ? 0 : 1;
            }
        }
        // “Was it over in 1926?” has a capital because it is a sentence.
        boolean onlyTheFirst = weighty == 1 && small > 2;
        return weighty > 0 && !onlyTheFirst && capitalised >= MOST_CAPITALISED * weighty;
    }

    /** The first letter of a word that is not a number; -1 for all else. */
    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                return -1;
            }
            if (Character.isLetter(c)) {
                return c;
            }
        }
        return -1;
    }
}
