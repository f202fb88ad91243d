package org.chapterhouse.imports.text.book;

import java.util.HashMap;
import java.util.Map;

/** The words for numbers, as ordinals and cardinals, in English and ten more languages; without those put together. */
final class CountedWords {

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        count("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen");
        count("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        tens("twenty thirty forty fifty sixty seventy eighty ninety");
        tens("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        count("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
                + " siebzehn achtzehn neunzehn");
        tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
        tens("zwanzig dreissig vierzig fünfzig");
        for (String ending : new String[] {"e", "er", "es", "en"}) {
            count(ended(
                    "erst zweit dritt viert fünft sechst siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt"
                            + " fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt",
                    ending));
            put(7, ended("siebt siebend", ending));
            put(11, ended("eilft", ending));
            tens(ended("zwanzigst dreißigst vierzigst fünfzigst sechzigst siebzigst achtzigst neunzigst", ending));
            tens(ended("zwanzigst dreissigst", ending));
        }
        count("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        count("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième"
                + " douzième treizième quatorzième quinzième seizième");
        count("première seconde");
        count("unième");
        tens("vingt trente quarante cinquante soixante");
        tens("vingtième trentième quarantième cinquantième soixantième");
        count("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
                + " diecisiete dieciocho diecinueve");
        tens("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        for (String ending : new String[] {"o", "a"}) {
            count(ended("primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim", ending));
            count(ended("prim second terz quart quint sest settim ottav non decim undicesim dodicesim", ending));
            count(ended("primeir segund terceir quart quint sext sétim oitav non décim", ending));
            tens(ended("vigésim trigésim cuadragésim quincuagésim sexagésim", ending));
            tens(ended("ventesim trentesim quarantesim cinquantesim sessantesim", ending));
            tens(ended("vigésim trigésim quadragésim quinquagésim sexagésim", ending));
            count(
                    13,
                    ended(
                            "tredicesim quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim",
                            ending));
        }
        count("primer segundo tercer");
        count("uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
                + " diciassette diciotto diciannove");
        tens("venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
        put(18, "decimottavo");
        count("um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezasseis dezassete"
                + " dezoito dezanove");
        tens("vinte trinta quarenta cinquenta");
        count("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
                + " zeventien achttien negentien");
        count("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende"
                + " veertiende vijftiende zestiende zeventiende achttiende negentiende");
        tens("twintig dertig veertig vijftig zestig zeventig tachtig negentig");
        tens("twintigste dertigste veertigste vijftigste zestigste zeventigste");
        count("första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde"
                + " femtonde sextonde sjuttonde adertonde nittonde");
        put(18, "artonde");
        tens("tjugo trettio fyrtio femtio");
        tens("tjugonde trettionde fyrtionde femtionde");
        count("første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende"
                + " fjortende femtende sekstende syttende attende nittende");
        count("første andet tredie fierde");
        count("første annet");
        tens("tyvende tredivte");
        count("ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes");
        count("yhdes kahdes");
        put(1, "ensimäinen");
        count("первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая"
                + " тринадцатая четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая");
        count("первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый");
        count("первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое");
        tens("двадцатая тридцатая сороковая пятидесятая");
        tens("двадцать тридцать сорок пятьдесят");
        count("pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty"
                + " trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty");
        tens("dwudziesty trzydziesty czterdziesty");
    }

    private CountedWords() {}

    /** The words for 1, 2, 3 and so on. */
    private static void count(String words) {
        count(1, words);
    }

    private static void count(int from, String words) {
        int number = from;
        for (String word : words.split(" ")) {
            WORDS.putIfAbsent(TitleKey.of(word), number++);
        }
    }

    /** The words for 20, 30, 40 and so on. */
    private static void tens(String words) {
        int number = 20;
        for (String word : words.split(" ")) {
            WORDS.putIfAbsent(TitleKey.of(word), number);
            number += 10;
        }
    }

    /** Several words for one number. */
    private static void put(int number, String words) {
        for (String word : words.split(" ")) {
            WORDS.putIfAbsent(TitleKey.of(word), number);
        }
    }

    private static String ended(String stems, String ending) {
        return stems.replace(" ", ending + " ") + ending;
    }

    /** The number that one word says, as a {@link TitleKey}; {@link Numerals#NONE} where it says none. */
    static int listed(String word) {
        return WORDS.getOrDefault(word, Numerals.NONE);
    }
}
