package org.chapterhouse.imports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.docx.Word.field;
import static org.chapterhouse.imports.docx.Word.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.chapterhouse.imports.outline.Section;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents put together at random from words that are all different, so that each can be looked for. */
class WordWordsKeptTest {

    private static final int DOCUMENTS = 150;
    private static final Pattern WORD = Pattern.compile("[Ww]\\d+q");

    private static final String[] STYLES = {
        "Normal",
        "Normal",
        "Normal",
        "Normal",
        "Heading1",
        "Heading2",
        "Heading3",
        "Title",
        "Subtitle",
        "Quote",
        "Caption",
        "Code",
        "TOC1"
    };

    private static final String[] SETTINGS = {
        "",
        "",
        "",
        "<w:jc w:val=\"center\"/>",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"2\"/></w:numPr>",
        "<w:outlineLvl w:val=\"1\"/>",
        "<w:framePr w:dropCap=\"drop\"/>",
        "<w:rPr><w:del/></w:rPr>"
    };

    private static final String[] LOOKS = {
        "",
        "",
        "",
        "<w:b/>",
        "<w:i/>",
        "<w:vanish/>",
        "<w:caps/>",
        "<w:sz w:val=\"40\"/>",
        "<w:u w:val=\"single\"/>",
        "<w:vertAlign w:val=\"superscript\"/>",
        "<w:rFonts w:ascii=\"Consolas\"/>"
    };

    private final List<String> written = new ArrayList<>();
    private Random random = new Random();
    private int words;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noWordIsLostOrRepeated(long seed) {
        random = new Random(seed);
        int imported = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            written.clear();
            words = 0;
            byte[] bytes = document().bytes();
            ImportResult result = Importing.read("file.docx", bytes);
            if (result instanceof Imported read) {
                imported++;
                String visible = String.join(" ", visible(read));
                assertThat(found(visible))
                        .as("document %d of seed %d", i, seed)
                        .isEqualTo(written.stream().sorted().toList());
                assertThat(result).isEqualTo(Importing.read("file.docx", bytes));
                Sketch.blocks(read).forEach(WordWordsKeptTest::assertTextIsThatOfTheHtml);
            }
        }
        assertThat(imported).isGreaterThan(DOCUMENTS / 2);
    }

    private static void assertTextIsThatOfTheHtml(Block block) {
        Document document = Jsoup.parseBodyFragment(block.html());
        StringBuilder text = new StringBuilder();
        document.body().forEachNode(node -> text.append(node instanceof TextNode words ? words.getWholeText() : ""));
        assertThat(text.toString()).as(block.html()).isEqualTo(block.text());
    }

    private Word document() {
        Word word = word().list(1, "decimal").list(2, "bullet");
        int parts = 1 + random.nextInt(25);
        for (int i = 0; i < parts; i++) {
            word.xml(block(word, 0));
        }
        if (random.nextInt(4) == 0) {
            word.header("header", next());
        }
        return word;
    }

    private String block(Word word, int depth) {
        int kind = random.nextInt(12);
        if (kind == 0 && depth < 3) {
            return table(word, depth);
        }
        if (kind == 1) {
            return "<w:p/>";
        }
        if (kind == 2 && depth < 3) {
            return "<w:sdt><w:sdtContent>" + block(word, depth + 1) + "</w:sdtContent></w:sdt>";
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"" + any(STYLES) + "\"/>" + any(SETTINGS) + "</w:pPr>" + runs(word, depth)
                + "</w:p>";
    }

    private String table(Word word, int depth) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        int rows = 1 + random.nextInt(3);
        int columns = 1 + random.nextInt(3);
        for (int i = 0; i < rows * columns; i++) {
            table.append(i % columns == 0 ? "<w:tr>" : "");
            String merge = random.nextInt(5) == 0 ? "<w:tcPr><w:vMerge/></w:tcPr>" : "";
            table.append("<w:tc>").append(merge).append(block(word, depth + 1)).append("</w:tc>");
            table.append(i % columns == columns - 1 ? "</w:tr>" : "");
        }
        return table.append("</w:tbl>").toString();
    }

    private String runs(Word word, int depth) {
        StringBuilder runs = new StringBuilder();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            runs.append(run(word, depth)).append(Word.run(any(new String[] {" ", " ", ". ", ", ", "\t", "\u00a0 "})));
        }
        return runs.toString();
    }

    private String run(Word word, int depth) {
        return switch (random.nextInt(14)) {
            case 0 -> "<w:ins>" + Word.run(next()) + "</w:ins>";
            case 1 -> "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>";
            case 2 -> "<w:hyperlink w:anchor=\"a\">" + Word.run(next()) + "</w:hyperlink>";
            case 3 -> field("HYPERLINK \"https://example.org\"", Word.run(next()));
            case 4 -> field(any(new String[] {"TOC", "DATE", "REF x"}), Word.run(next()));
            case 5 -> Word.run(next()) + word.footnoteMark(next());
            case 6 -> Word.run(next()) + "<w:r><w:br/></w:r>" + Word.run(next());
            case 7 ->
                depth > 2
                        ? ""
                        : "<w:r><w:pict><w:txbxContent>" + block(word, depth + 1) + "</w:txbxContent></w:pict></w:r>";
            case 8 -> "<w:bookmarkStart w:name=\"a\"/>";
            default -> Word.run(any(LOOKS), next());
        };
    }

    private String next() {
        String word = (random.nextInt(3) == 0 ? "W" : "w") + words++ + "q";
        written.add(word);
        return word;
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> found(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** Everything that a document's words can have become. */
    private static List<String> visible(Imported read) {
        List<String> visible = new ArrayList<>(read.text().authors());
        visible.add(read.text().title());
        for (Chapter chapter : read.text().chapters()) {
            visible.add(String.valueOf(chapter.title()));
            chapter.sections().stream().map(Section::title).forEach(title -> {
                // A chapter without headings of its own gives its title to its one section.
                boolean again = chapter.sections().size() == 1 && title != null && title.equals(chapter.title());
                visible.add(again ? "" : String.valueOf(title));
            });
        }
        Sketch.blocks(read).stream().map(Block::text).forEach(visible::add);
        read.report().dropped().stream().map(Dropped::text).forEach(visible::add);
        return visible;
    }
}
