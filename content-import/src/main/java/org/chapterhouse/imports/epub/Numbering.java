package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers that titles begin with: “Chapter IV”, “Part the First”, “12.”, “第三章”. */
final class Numbering {

    private static final Set<String> NAMES = Set.of(
            "chapter",
            "chap",
            "ch",
            "part",
            "book",
            "section",
            "sect",
            "volume",
            "vol",
            "act",
            "scene",
            "canto",
            "letter",
            "lesson",
            "lecture",
            "story",
            "tale",
            "stave",
            "number",
            "no",
            "appendix",
            "kapitel",
            "teil",
            "buch",
            "abschnitt",
            "brief",
            "akt",
            "szene",
            "chapitre",
            "partie",
            "livre",
            "tome",
            "lettre",
            "acte",
            "capítulo",
            "parte",
            "libro",
            "capitolo",
            "sezione",
            "hoofdstuk",
            "deel",
            "boek",
            "rozdział",
            "część",
            "глава",
            "часть",
            "книга",
            "том");

    private static final Set<String> ENDS_OF_NUMBERS = Set.of("章", "回", "節", "节", "部", "編", "编", "巻", "卷", "話", "话");
    private static final int LONGEST_HAN_NUMBER = 6;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern ROMAN = Pattern.compile("(?=.)(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,4})");

    private static final List<List<String>> WORDS = List.of(
            List.of("one", "first"),
            List.of("two", "second"),
            List.of("three", "third"),
            List.of("four", "fourth"),
            List.of("five", "fifth"),
            List.of("six", "sixth"),
            List.of("seven", "seventh"),
            List.of("eight", "eighth"),
            List.of("nine", "ninth"),
            List.of("ten", "tenth"),
            List.of("eleven", "eleventh"),
            List.of("twelve", "twelfth"),
            List.of("thirteen", "thirteenth"),
            List.of("fourteen", "fourteenth"),
            List.of("fifteen", "fifteenth"),
            List.of("sixteen", "sixteenth"),
            List.of("seventeen", "seventeenth"),
            List.of("eighteen", "eighteenth"),
            List.of("nineteen", "nineteenth"),
            List.of("twenty", "twentieth"));

    private Numbering() {}

    /** How many words at the beginning are a number and what is numbered. */
    static int length(List<String> words) {
        int at = 0;
        int next = end(words, 0);
        // “Part One, Chapter 2”
        while (next > at) {
            at = next;
            next = end(words, at);
        }
        return at;
    }

    private static int end(List<String> words, int from) {
        if (from >= words.size()) {
            return from;
        }
        if (words.get(from).equals("第")) {
            return endOfHanNumber(words, from);
        }
        int at = from + (NAMES.contains(words.get(from)) ? 1 : 0);
        at += at > from && at < words.size() && words.get(at).equals("the") ? 1 : 0;
        if (at >= words.size() || value(words.get(at)) == 0) {
            return from;
        }
        boolean namedAfter = at == from && at + 1 < words.size() && NAMES.contains(words.get(at + 1));
        return at + (namedAfter ? 2 : 1);
    }

    private static int endOfHanNumber(List<String> words, int from) {
        int last = Math.min(words.size(), from + LONGEST_HAN_NUMBER);
        return IntStream.range(from, last)
                .filter(at -> ENDS_OF_NUMBERS.contains(words.get(at)))
                .map(at -> at + 1)
                .findFirst()
                .orElse(from);
    }

    /** Whether both may number the same: “Part One” is not “Chapter One”, and “I” is either. */
    static boolean isOfSameKind(List<String> words, List<String> others) {
        List<String> names = words.stream().filter(NAMES::contains).toList();
        List<String> otherNames = others.stream().filter(NAMES::contains).toList();
        return names.isEmpty() || otherNames.isEmpty() || names.equals(otherNames);
    }

    /** The numbers among the words, in their order. */
    static List<Integer> values(List<String> words) {
        return words.stream().map(Numbering::value).filter(value -> value > 0).toList();
    }

    /** 0 for what is no number. */
    private static int value(String word) {
        if (DIGITS.matcher(word).matches()) {
            return Integer.parseInt(word);
        }
        if (ROMAN.matcher(word).matches()) {
            return roman(word);
        }
        return 1
                + IntStream.range(0, WORDS.size())
                        .filter(i -> WORDS.get(i).contains(word))
                        .findFirst()
                        .orElse(-1);
    }

    private static int roman(String numeral) {
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = List.of(1, 5, 10, 50, 100).get("ivxlc".indexOf(numeral.charAt(i)));
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
