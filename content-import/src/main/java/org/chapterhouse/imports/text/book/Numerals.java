package org.chapterhouse.imports.text.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the numbers that headings have: figures, Roman numerals, and words of the languages that most books are in.
 * Endings differ with gender and case, so what differs is listed.
 */
final class Numerals {

    /** What is no number. */
    static final int NONE = -1;

    /** A chapter that is called the last one; which that is, its place tells. */
    static final int LAST = Integer.MAX_VALUE;

    private static final Pattern ROMAN =
            Pattern.compile("(?:D?C{0,4}|CD|CM)(?:L?X{0,4}|XL|XC)(?:V?I{0,4}|IV|IX)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|º|ª|°|e|er|re|ère|ème)?");

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();

    static {
        count(
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty");
        count(
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        tens("twenty thirty forty fifty sixty seventy eighty ninety");
        count(30, "thirtieth");
        count(40, "fortieth");
        count(50, "fiftieth");
        count(60, "sixtieth");
        count(
                1,
                "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
                        + " siebzehn achtzehn neunzehn zwanzig");
        for (String ending : new String[] {"e", "er", "es"}) {
            endings(
                    "erst zweit dritt viert fünft sechst siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt"
                            + " fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst",
                    ending);
        }
        count(7, "siebte");
        count(7, "siebter");
        count(7, "siebtes");
        count(1, "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        count(
                1,
                "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième"
                        + " douzième treizième quatorzième quinzième seizième");
        count(1, "première seconde");
        count(2, "second");
        count(1, "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis");
        for (String ending : new String[] {"o", "a"}) {
            endings("primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim", ending);
            endings("prim second terz quart quint sest settim ottav non decim undicesim dodicesim", ending);
            endings("primeir segund terceir quart quint sext sétim oitav non décim", ending);
        }
        count(1, "primer segundo tercer");
        count(1, "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici");
        count(1, "um dois três quatro cinco seis sete oito nove dez");
        count(1, "een twee drie vier vijf zes zeven acht negen tien elf twaalf");
        count(1, "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde");
        count(1, "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte");
        count(1, "første anden tredje fjerde femte sjette syvende ottende niende tiende");
        count(1, "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes");
        count(
                1,
                "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая");
        count(1, "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый");
        count(1, "первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое");
        count(1, "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty");
        WORDS.put("last", LAST);
        WORDS.put("letzte", LAST);
        WORDS.put("letztes", LAST);
        WORDS.put("dernier", LAST);
    }

    private Numerals() {}

    private static void count(int from, String words) {
        int number = from;
        for (String word : words.split(" ")) {
            WORDS.putIfAbsent(TitleKey.of(word), number++);
        }
    }

    private static void endings(String stems, String ending) {
        count(1, stems.replace(" ", ending + " ") + ending);
    }

    private static void tens(String words) {
        int number = 20;
        for (String word : words.split(" ")) {
            WORDS.put(word, number);
            TENS.put(word, number);
            number += 10;
        }
    }

    /** The number that one token says, such as {@code XIV}, {@code 12}, {@code Twenty-one}; {@link #NONE} otherwise. */
    static int of(String token) {
        if (token.isEmpty() || token.length() > 24) {
            return NONE;
        }
        if (FIGURES.matcher(token).matches()) {
            return Integer.parseInt(token.replaceAll("\\D", ""));
        }
        int roman = roman(token);
        return roman > 0 ? roman : word(token);
    }

    /** The number in words, such as {@code twenty-first}. */
    static int word(String token) {
        String[] parts = TitleKey.of(token).split(" ");
        Integer whole = parts.length == 1 ? WORDS.get(parts[0]) : null;
        if (whole != null) {
            return whole;
        }
        Integer tens = parts.length == 2 ? TENS.get(parts[0]) : null;
        Integer ones = parts.length == 2 ? WORDS.get(parts[1]) : null;
        return tens != null && ones != null && ones < 10 ? tens + ones : NONE;
    }

    static boolean isTens(String token) {
        return TENS.containsKey(token.toLowerCase(Locale.ROOT));
    }

    /** The value of a Roman numeral; 0 for all else. Forms such as {@code IIII} are old, and no mistakes. */
    static int roman(String token) {
        if (token.isEmpty() || token.length() > 12 || !ROMAN.matcher(token).matches()) {
            return 0;
        }
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (char c : token.toUpperCase(Locale.ROOT).toCharArray()) {
            int digit = digit(c);
            value += digit > before ? digit - 2 * before : digit;
            before = digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 500;
        };
    }
}
