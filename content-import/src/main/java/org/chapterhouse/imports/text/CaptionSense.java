package org.chapterhouse.imports.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs whether a short paragraph is the caption of a picture that was lost: by its form (no finite verb, a year at
 * the end, words that captions have) and its place (at either end of a section), since length alone tells nothing.
 *
 * @param weight what speaks for a caption less what speaks against it
 * @param evident whether anything in its form, and not its place or length alone, speaks for a caption
 * @param marked whether it has words that hardly anything but captions has
 */
record CaptionSense(int weight, boolean evident, boolean marked) {

    private static final int ENOUGH = 4;
    private static final int ENOUGH_WHERE_MARKED = 3;
    private static final int WORTH_A_DOUBT = 2;

    private static final int MOST_WORDS = 60;
    private static final int FEW_WORDS = 18;

    private static final Pattern MARK = Pattern.compile(
            "\\[?(?:(?:photo(?:graph|graphy|s)?|picture|image|illustration|figure|fig\\.|credit|caption|map|drawing|poster)"
                    + "(?: \\d{1,3}| by\\b|:|\\]| credit| courtesy).*)|(?:above|below|left|right|pictured|cover)(?: left| right)?:.*"
                    + "|.*(?:\\((?:top|bottom|front|back|middle|second|upper|lower)? ?(?:row|left|right|centre|center)\\)"
                    + "|\\bfrom l(?:eft)? to r(?:ight)?\\b|\\bleft to right\\b|\\bcourtesy of\\b|\\bwikimedia\\b"
                    + "|\\bgetty images\\b|\\bpublic domain\\b|\\(?(?:photo|image|credit|picture)(?: credit)?:).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile(".*\\b1[4-9]\\d\\d\\b.*|.*\\b20\\d\\d\\b.*");
    private static final Pattern YEAR_AT_END =
            Pattern.compile(".*(?:\\b(?:1[4-9]\\d\\d|20\\d\\d)s?|\\b\\d0s)\\)?(?: \\([^)]{1,40}\\))?[.]?");
    private static final Pattern COMMA_AND_DATE =
            Pattern.compile(".*, (?:[\\p{L}\\d.]+ ){0,3}(?:1[4-9]\\d\\d|20\\d\\d)[.]?");

    private static final Pattern END_OF_SENTENCE =
            Pattern.compile("(?:\\p{L}{3,}|\\d{2,}|\\))[.!?][”\"’')]? (?=[\\p{Lu}“\"(])");

    /** Clauses behind a comma that tell more about the picture, with verbs of their own. */
    private static final Pattern ASIDE =
            Pattern.compile(", (?:(?:from|of|in|on|to|by|at|with|for|near) )?(?:which|who|whom|whose|where|when)\\b.*");

    private static final Pattern FINITE =
            Pattern.compile("(?:^|.* )(?:is|are|was|were|am|be|been|has|have|had|do|does|did"
                    + "|will|would|can|could|shall|should|may|might|must|said|says|told|wrote|thought|knew|felt|believed|wanted"
                    + "|seemed|became|began|begins|came|comes|went|goes|took|takes|made|makes|gave|gives|got|found|kept|left|led"
                    + "|lost|won|met|paid|put|ran|rose|fell|saw|sent|stood|stands|swung|grew|broke|brought|bought|drew|drove|held"
                    + "|spoke|spent|threw|understood|wore|wins|collapsed|ended|ends|started|failed|fails|died|lived|lives|stopped"
                    + "|continued|continues|remained|remains|refused|followed|follows|arrived|returned|moved|changed|changes"
                    + "|happened|happens|appeared|lasted|opened|closed|agreed|declared|decided|needs?|means?|meant|matters?|isn['’]t"
                    + "|wasn['’]t|didn['’]t|don['’]t|doesn['’]t|can['’]t|won['’]t|let|let['’]s)(?: .*|[,;].*|[.!?]|$)");

    /** A verb in the past with an object or a clause behind it, unlike the participle of “rounded up in Shanghai”. */
    private static final Pattern PAST_WITH_OBJECT = Pattern.compile(
            ".* \\p{Ll}{2,}ed (?:the|an?|his|her|their|its|this|that|these|those|him|them|it|us|no|any|all|each|every|some"
                    + "|many|more|into|to|how|why|what|whether)\\b.*");

    private static final Pattern ING = Pattern.compile("(?:\\S+ ){1,6}\\p{Ll}{2,}ing\\b.*|\\p{Lu}\\p{Ll}{2,}ing\\b.*");

    private static final Pattern PLACED = Pattern.compile(
            ".* (?:in|at|on|during|outside|near|inside|before|after|between|under|across|along|around|from|through) .*"
                    + "\\b(?:in|at|on|during|outside|near|inside|of|from|by|with) \\p{Lu}.*");

    private static final Set<String> OPENERS = Set.of(
            "and",
            "but",
            "so",
            "or",
            "yet",
            "however",
            "therefore",
            "thus",
            "still",
            "then",
            "this",
            "these",
            "that",
            "those",
            "it",
            "they",
            "he",
            "she",
            "we",
            "i",
            "you",
            "there",
            "here",
            "when",
            "while",
            "if",
            "though",
            "although",
            "because",
            "since",
            "after",
            "before",
            "for",
            "at",
            "by",
            "on",
            "as",
            "not",
            "nor",
            "perhaps",
            "immediately",
            "shortly",
            "later",
            "soon",
            "meanwhile",
            "instead",
            "yes",
            "no",
            "what",
            "why",
            "how",
            "who");

    private static final CaptionSense NONE = new CaptionSense(0, false, false);

    /** @param edge whether the unit stands at the beginning or end of a section */
    static CaptionSense of(Unit unit, boolean edge) {
        if (!unit.isRunning() || unit.words() > MOST_WORDS || unit.text().length() > 10 * MOST_WORDS) {
            return NONE;
        }
        String first = firstSentence(unit.plain());
        String clause = ASIDE.matcher(first).replaceFirst("");
        boolean marked = MARK.matcher(unit.plain()).matches();
        int form = form(first, clause, edge);
        int weight = form + (marked ? 4 : against(unit.plain(), clause));
        weight += (edge ? 1 : 0) + (unit.words() <= FEW_WORDS ? 1 : 0);
        return new CaptionSense(weight, marked || form > 0, marked);
    }

    /** True where a line without a full stop, which could be a heading, is rather “Bergen, May 1921”. */
    static boolean isDated(Unit unit) {
        return COMMA_AND_DATE.matcher(unit.plain()).matches();
    }

    private static int form(String first, String clause, boolean edge) {
        int form =
                YEAR_AT_END.matcher(first).matches() ? 2 : YEAR.matcher(first).matches() ? 1 : 0;
        form += ING.matcher(clause).matches() ? 1 : 0;
        return form + (edge && PLACED.matcher(clause).matches() ? 1 : 0);
    }

    private static int against(String text, String clause) {
        boolean finite = FINITE.matcher(clause).matches()
                || PAST_WITH_OBJECT.matcher(clause).matches();
        boolean opener = OPENERS.contains(clause.split("[ ,]", 2)[0].toLowerCase(Locale.ROOT));
        boolean talk = text.matches(".*[?!:;][”\"’')]?") || Look.of(text).isSpeech();
        return (finite ? -3 : 1) - (opener ? 2 : 0) - (talk ? 3 : 0);
    }

    private static String firstSentence(String text) {
        Matcher end = END_OF_SENTENCE.matcher(text);
        return end.find() ? text.substring(0, end.end() - 1) : text;
    }

    boolean isCaption() {
        return evident && weight >= (marked ? ENOUGH_WHERE_MARKED : ENOUGH);
    }

    boolean isDoubtful() {
        return evident && !isCaption() && weight >= WORTH_A_DOUBT;
    }
}
