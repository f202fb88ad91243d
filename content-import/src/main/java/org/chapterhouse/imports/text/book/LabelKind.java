package org.chapterhouse.imports.text.book;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a book calls its parts.
 *
 * @param name of the kind, the same for all languages where the kind has a rank of its own
 * @param rank 1 for volumes, the larger the smaller the part
 */
record LabelKind(String name, int rank) {

    private static final int CHAPTER_RANK = 5;

    /** Numbers that stand alone, by the way they are written: a book counts one thing in one way. */
    static final LabelKind ROMAN = new LabelKind("roman numeral", 8);

    static final LabelKind FIGURES = new LabelKind("figure", 8);

    static final LabelKind SPELLED = new LabelKind("number in words", 8);

    private static final Map<String, LabelKind> WORDS = new HashMap<>();

    static {
        words("volume", 1, "volume vol tome band tomo volumen volym bind том");
        words("part", 2, "part parte partie teil theil deel del osa część часть rész část díl");
        words("book", 3, "book buch livre libro livro boek bok bog книга kirja księga kniha epoch");
        words("act", 4, "act acte akt aufzug acto atto ato bedrijf næytös näytös действие");
        words("scene", 7, "scene szene scène auftritt escena scena cena tooneel toneel kohtaus scen явление");
        words(
                "chapter",
                CHAPTER_RANK,
                "chapter chap chapitre kapitel kapitlet capitel capítulo capitulo cap capitolo hoofdstuk kapitola"
                        + " kapittel глава rozdział luku fejezet caput");
        for (String word : ("letter stave canto lecture lesson essay sermon adventure night story tale fable fytte fit"
                        + " dialogue gesang lettre brief carta lettera discourse meditation article day evening song sonnet psalm"
                        + " ode idyll eclogue satire epistle vision phase episode runo section number conversation conference"
                        + " interlude canto chant cantar sura entry circle poem journey voyage hymn movement parable legend"
                        + " narrative period step stage aventure abenteuer sång sang письмо песнь рассказ kanto georgic elegy"
                        + " rhapsody treatise ballad tableau fragment hauptstück vorlesung leçon journée veillée entretien"
                        + " giornata novella jornada")
                .split(" ")) {
            words(word, CHAPTER_RANK, word);
        }
        words("section", 6, "section sektion secção sezione sección abschnitt § afdeling");
    }

    private static void words(String name, int rank, String words) {
        LabelKind kind = new LabelKind(name, rank);
        for (String word : words.split(" ")) {
            WORDS.put(TitleKey.of(word).isEmpty() ? word : TitleKey.of(word), kind);
        }
    }

    /** The kind that a word names; null where it names none. */
    static @Nullable LabelKind of(String word) {
        return word.length() > 12 ? null : WORDS.get(TitleKey.of(word));
    }

    /** The kind of what is numbered under a word of the book's own. */
    static LabelKind ofWord(String word) {
        return new LabelKind(TitleKey.of(word), CHAPTER_RANK);
    }

    /** True for a number without a word for what it counts. */
    boolean isBare() {
        return rank == ROMAN.rank;
    }
}
