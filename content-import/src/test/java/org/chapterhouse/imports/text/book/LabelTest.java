package org.chapterhouse.imports.text.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHAPTER IV.|chapter 4|",
                "Chapter 12: The Lock|chapter 12|The Lock",
                "CHAPTER XXI.--THE LOCK|chapter 21|THE LOCK",
                "CHAPTER THE LAST|chapter 2147483647|",
                "Chapter Twenty-One|chapter 21|",
                "CHAPTER TWENTY ONE|chapter 21|",
                "CHAPTER TWENTY THE LOCK|chapter 20|THE LOCK",
                "Einundzwanzigstes Kapitel|chapter 21|",
                "DREISSIGSTES KAPITEL. Die Flut|chapter 30|Die Flut",
                "CHAPITRE DIX-SEPTIÈME|chapter 17|",
                "CHAPITRE VINGT ET UNIÈME|chapter 21|",
                "CAPÍTULO VIGÉSIMO SEGUNDO|chapter 22|",
                "CAPÍTULO DECIMOCUARTO. El río|chapter 14|El río",
                "CAPITOLO VENTESIMOPRIMO|chapter 21|",
                "EEN EN TWINTIGSTE HOOFDSTUK.|chapter 21|",
                "Fjortende Kapitel|chapter 14|",
                "TJUGUFÖRSTA KAPITLET|chapter 21|",
                "Yhdestoista luku|chapter 11|",
                "KAHDESKYMMENESTOINEN LUKU|chapter 22|",
                "ГЛАВА ДВАДЦАТЬ ПЕРВАЯ|chapter 21|",
                "BOOK FIRST—A JUST MAN|book 1|A JUST MAN",
                "The Second Part|part 2|",
                "Zweiter Teil. Die Flut|part 2|Die Flut",
                "XII. FEJEZET|chapter 12|",
                "[ 4 ]|figure 4|",
                "— II —|roman numeral 2|",
                "IX|roman numeral 9|",
                "IX THE LOCK|roman numeral 9|THE LOCK",
                "3. The Lock|figure 3|The Lock",
                "LETTER IIII|letter 4|",
                "PAPER No. 7|paper 7|",
                "Inferno: Canto IV|canto 4|",
            })
    void headingsBeginWithLabels(String line, String key, String title) {
        Label label = Label.of(line);
        assertThat(label).isNotNull();
        assertThat(label.key()).isEqualTo(key);
        assertThat(label.title()).isEqualTo(title == null ? "" : title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chapter 7 of the book tells it otherwise",
                "Part two was lost",
                "Part of the wall",
                "chapter 3",
                "I think so",
                "I am",
                "12 men went out",
                "L'ÉCLUSE",
                "CIVIL LAW",
                "3.14",
                "1,000 feet",
                "Chapter",
                "Letters from home"
            })
    void otherLinesDoNot(String line) {
        assertThat(Label.of(line)).isNull();
    }

    @Test
    void longLineIsNoHeading() {
        assertThat(Label.of("CHAPTER I. " + "a".repeat(389).toUpperCase(Locale.ROOT)))
                .isNotNull();
        assertThat(Label.of("CHAPTER I. " + "a".repeat(390).toUpperCase(Locale.ROOT)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"I,1", "iv,4", "XLIX,49", "VIIII,9", "CCCXC,390", "CDXLIV,444", "IC,0", "VV,0", "MILL,0", "'',0"})
    void romanNumeralsHaveTheirOrder(String numeral, int value) {
        assertThat(Numerals.roman(numeral)).isEqualTo(value);
    }
}
