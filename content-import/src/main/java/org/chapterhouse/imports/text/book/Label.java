package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The number that a heading begins with, and what it counts: “CHAPTER IV”, “Book the First”, “Erstes Kapitel”, “IX.”
 *
 * @param wording the label as it is written, without what parts it from the title
 * @param title what follows in the same line; empty where nothing does
 */
record Label(LabelKind kind, int number, String wording, String title) {

    private static final int LONGEST = 400;

    private static final String WORD = "[\\p{L}\\p{M}]+";
    private static final String NUMBER = "\\d{1,3}(?:st|nd|rd|th|[ºª°])?(?![\\p{L}\\d])|" + WORD;

    /** What numbers and titles are set off with; the last two are how typewriters set a dash. */
    private static final String OPENING = "[\\s_*=\\[(—–-]*";

    /** “CHAPTER THE FIRST”, “Book II”, “Lettre première”. */
    private static final Pattern WORD_FIRST = Pattern.compile(
            OPENING + "(?<label>(?:The )?(?<word>" + WORD
                    + ")\\.?[\\s_]+(?:(?:the|la|le|el|the:|no\\.|n[º°])\\s+)?\\[?_?" + "(?<number>" + NUMBER
                    + ")(?<more>(?:[ -]" + WORD + "){0,2})_?)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);

    /** “The First Part”, “Erstes Kapitel”, “1. Kapitel”; and with one, two or three words more to the number. */
    private static final List<Pattern> NUMBER_FIRST =
            IntStream.rangeClosed(0, 3).mapToObj(Label::numberFirst).toList();

    /** “IX.”, “[ 4 ]”, “— 12 —”, “3. The Arrival”. */
    private static final Pattern BARE =
            Pattern.compile(OPENING + "(?<label>[IVXLC]{1,9}|\\d{1,3})_?(?<rest>(?:[\\s.:;,)*=_—–\\]-].*)?)");

    private static final Pattern SPELLED = Pattern.compile("_?(\\p{Lu}\\p{L}*(?:[ -]\\p{L}+){0,2})_?[.:]?_?");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L} ’']{1,30}: (\\p{Lu}.{1,40})");
    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\S+ (?:[Nn][Oo]\\.|N[º°]) ?\\S+");
    private static final Pattern PARTING = Pattern.compile("^[\\s_.:;,\\])=*—–-]*");
    private static final Pattern PARTED = Pattern.compile("^_?\\s?[.:;\\])—–_-].*");
    private static final Pattern DIGITS_BEHIND = Pattern.compile("^[.,:/-]\\d.*");

    private static Pattern numberFirst(int more) {
        return Pattern.compile(
                OPENING + "(?<label>(?:(?:the|la|le|el|das|der) )?(?<number>" + NUMBER + ")(?<more>(?:[ -]" + WORD
                        + "){" + more + "})\\.?\\s+(?<word>" + WORD + ")_?)(?<rest>.*)",
                Pattern.CASE_INSENSITIVE);
    }

    /** What a line begins with; null where that is no label. */
    static @Nullable Label of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Label label = worded(WORD_FIRST.matcher(line));
        label = label == null ? numberFirst(line) : label;
        label = label == null ? behindName(line) : label;
        return label == null ? bare(line) : label;
    }

    /** “Inferno: Canto IV” names the part again that the number is counted in. */
    private static @Nullable Label behindName(String line) {
        Matcher name = NAME.matcher(line);
        Label label = name.matches() ? worded(WORD_FIRST.matcher(name.group(1))) : null;
        return label != null && label.isAlone() ? label : null;
    }

    private static @Nullable Label worded(Matcher line) {
        if (!line.matches()
                || !Character.isUpperCase(line.group("label").charAt(0))
                        && !Character.isDigit(line.group("label").charAt(0))) {
            return null;
        }
        LabelKind kind = kind(line);
        if (kind == null) {
            return null;
        }
        String taken = taken(line);
        int number = taken.isEmpty() ? Numerals.of(line.group("number")) : Numerals.word(line.group("number") + taken);
        String left = line.group("more").substring(taken.length());
        boolean wordBehind = line.start("word") > line.start("number");
        boolean whole = left.isEmpty() || !wordBehind;
        return whole ? titled(kind, number, withoutEnd(line.group("label"), left), left + line.group("rest")) : null;
    }

    /** The words behind the first one that belong to the number, as in “CHAPTER TWENTY ONE”. */
    private static String taken(Matcher line) {
        String taken = line.group("more");
        while (!taken.isEmpty() && Numerals.word(line.group("number") + taken) < 0) {
            taken = withoutLastWord(taken);
        }
        return taken;
    }

    private static String withoutLastWord(String words) {
        return words.substring(0, Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')));
    }

    private static String withoutEnd(String label, String end) {
        return label.endsWith(end) ? label.substring(0, label.length() - end.length()) : label;
    }

    private static @Nullable Label numberFirst(String line) {
        Label label = null;
        for (int i = 0; label == null && i < NUMBER_FIRST.size(); i++) {
            Matcher matcher = NUMBER_FIRST.get(i).matcher(line);
            if (i > 0 && (!matcher.matches() || Numerals.word(matcher.group("number")) < 0)) {
                return null;
            }
            label = worded(matcher.reset());
        }
        return label;
    }

    /** “Paper No. 7” counts papers, whatever they are. */
    private static @Nullable LabelKind kind(Matcher line) {
        String word = line.group("word");
        LabelKind kind = LabelKind.of(word);
        boolean counted = NUMBERED.matcher(line.group("label")).matches();
        return kind == null && counted ? LabelKind.ofWord(word) : kind;
    }

    private static @Nullable Label titled(LabelKind kind, int number, String wording, String rest) {
        String title = PARTING.matcher(rest).replaceFirst("");
        boolean parted = PARTED.matcher(rest).matches();
        boolean title0 = title.isEmpty() || parted || beginsLarge(title);
        return number < 0 || !title0 ? null : new Label(kind, number, withoutMarks(wording), title);
    }

    private static @Nullable Label bare(String line) {
        Matcher bare = BARE.matcher(line);
        if (!bare.matches()) {
            return spelled(line);
        }
        if (DIGITS_BEHIND.matcher(bare.group("rest")).matches()) {
            return null;
        }
        String wording = bare.group("label");
        boolean figures = Character.isDigit(wording.charAt(0));
        int number = figures ? Integer.parseInt(wording) : Numerals.roman(wording);
        String rest = bare.group("rest");
        String title = PARTING.matcher(rest).replaceFirst("");
        // “I think” is a sentence, “12 men” too; “I. The Mill”, “I THE MILL” and “12 The Mill” are headings.
        boolean parted = PARTED.matcher(rest).matches();
        boolean large = figures ? beginsLarge(title) : isCapitals(title) && title.length() > 2;
        boolean heading = title.isEmpty() || (parted ? beginsLarge(title) : large);
        LabelKind kind = figures ? LabelKind.FIGURES : LabelKind.ROMAN;
        return number > 0 && heading ? new Label(kind, number, wording, title) : null;
    }

    /** “ONE”, “_Twenty-one_”, with nothing else in the line. */
    private static @Nullable Label spelled(String line) {
        Matcher words = SPELLED.matcher(line);
        int number = words.matches() ? Numerals.word(words.group(1)) : Numerals.NONE;
        return number > 0 && number < Numerals.LAST ? new Label(LabelKind.SPELLED, number, words.group(1), "") : null;
    }

    private static String withoutMarks(String wording) {
        return wording.replace("_", "").replace("[", "").strip();
    }

    private static boolean beginsLarge(String title) {
        int first = title.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse(0);
        return first != 0 && !Character.isLowerCase(first);
    }

    private static boolean isCapitals(String title) {
        return title.chars().anyMatch(Character::isLetter) && title.chars().noneMatch(Character::isLowerCase);
    }

    boolean isAlone() {
        return title.isEmpty();
    }

    /** True for the next number of the same kind. */
    boolean follows(Label before) {
        return kind.equals(before.kind) && number == before.number + 1;
    }

    /** What this label says whatever the words are: {@code chapter 4}. */
    String key() {
        return kind.name() + " " + number;
    }
}
