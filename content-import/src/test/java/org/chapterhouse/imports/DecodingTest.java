package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.chapterhouse.imports.outline.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String ENGLISH =
            "Über the café – naïve “words” stood in the façade of the old mill. ".repeat(3);
    private static final String RUSSIAN = "Река была широкой, и мост стоял на другом берегу. ".repeat(3);
    private static final String CHINESE = "河很宽，桥在对岸。人们在那里等船。".repeat(6);

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, UTF-8",
        "FFFE, UTF-16LE",
        "FEFF, UTF-16BE",
        "FFFE0000, UTF-32LE",
        "0000FEFF, UTF-32BE",
        "'', UTF-8",
        "'', UTF-16LE",
        "'', UTF-16BE",
        "'', windows-1252"
    })
    void textIsTheSameInEveryEncoding(String mark, String charset) {
        assertThat(read(mark, ENGLISH, charset)).isEqualTo(ENGLISH.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void otherScriptsNeedNoMark(String charset) {
        assertThat(read("", RUSSIAN, charset)).isEqualTo(RUSSIAN.strip());
        assertThat(read("", CHINESE, charset)).isEqualTo(CHINESE);
    }

    @Test
    void guessedEncodingIsADoubt() {
        assertThat(Sketch.problems(imported(ENGLISH.getBytes(Charset.forName("windows-1252")))))
                .contains("DOUBT encoding: The file is not UTF-8; it was read as Windows-1252 (Western European).");
        assertThat(Sketch.problems(imported(ENGLISH.getBytes(UTF_16LE))))
                .contains("DOUBT encoding: The file does not name its encoding; it was read as UTF-16.");
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] bytes = RUSSIAN.getBytes(UTF_8);
        bytes[40] = (byte) 0xFF;
        Imported read = imported(bytes);
        assertThat(text(read)).contains("\ufffd", "другом");
        assertThat(Sketch.problems(read)).anyMatch(problem -> problem.startsWith("WARNING encoding"));
    }

    @Test
    void halfACharacterAtTheEndIsAWarning() {
        byte[] bytes = new byte[1 + ENGLISH.length() * 2 + 2];
        byte[] text = ("\ufeff" + ENGLISH).getBytes(UTF_16BE);
        System.arraycopy(text, 0, bytes, 0, text.length);
        assertThat(Sketch.problems(imported(bytes))).anyMatch(problem -> problem.startsWith("WARNING encoding"));
    }

    @Test
    void fewControlCharactersAreLeftOutWithAWarning() {
        Imported read = imported((ENGLISH.repeat(3) + "\0\u0007end").getBytes(UTF_8));
        assertThat(text(read)).endsWith(". end");
        assertThat(Sketch.problems(read)).contains("WARNING encoding: 2 control characters were left out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n\n", "\r\r", "\r\n\r\n", "\u2028\u2028", "\u2029\u2029", "\u0085\u0085", "\n\f", "\n \t\n"})
    void everyLineEndPartsParagraphs(String end) {
        String[] parts = {Sketch.prose(30), Sketch.prose(31)};
        Imported read = imported(String.join(end, parts).getBytes(UTF_8));
        assertThat(Sketch.blocks(read)).extracting(Block::text).containsExactly(parts);
    }

    @Test
    void linesAreCountedAlikeWhateverEndsThem() {
        List<String> lines = List.of("Tides", "", Sketch.prose(), "", "! ! !", "", Sketch.prose());
        for (String end : List.of("\n", "\r", "\r\n", "\u2028")) {
            Imported read = imported(String.join(end, lines).getBytes(UTF_8));
            assertThat(read.report().dropped()).singleElement().hasFieldOrPropertyWithValue("line", 5);
        }
    }

    private static String read(String mark, String text, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return text(imported(bytes.toByteArray()));
    }

    private static Imported imported(byte[] bytes) {
        ImportResult result = Importing.read("file.txt", bytes);
        assertThat(result).isInstanceOf(Imported.class);
        return (Imported) result;
    }

    private static String text(Imported read) {
        return String.join("\n", Sketch.blocks(read).stream().map(Block::text).toList());
    }
}
