package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Texts of any length, always the same for the same length, as saved pages and e-books have them. */
final class SampleText {
    private static final int WORDS_OF_PARAGRAPH = 90;
    private static final int PARAGRAPHS_OF_SECTION = 12;
    private static final int SECTIONS_OF_CHAPTER = 5;

    private final Random random = new Random(7);
    private final List<String> vocabulary;

    SampleText() {
        vocabulary = random.ints(4_000, 2, 11).mapToObj(this::word).toList();
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((i % 2 == 0 ? "bdfglmnprstvw" : "aeiou").charAt(random.nextInt(i % 2 == 0 ? 13 : 5)));
        }
        return word.toString();
    }

    /** A saved page with an article of about so many words among what surrounds articles. */
    String page(int words) {
        String links = links(60);
        return "<!DOCTYPE html><html lang=en><head><title>" + title() + " | The Averley Post</title></head><body><header><nav><ul>"
                + links + "</ul></nav></header><main><article><h1>" + title() + "</h1><p class=byline>By Ada Marsh</p>"
                + sections(words, 1) + "</article><aside><h2>More</h2><ul>" + links + "</ul></aside></main><footer><ul>" + links
                + "</ul></footer><script>window.later = [1, 2, 3];</script></body></html>";
    }

    /** The chapters of a book of about so many words, each as a page of XHTML. */
    List<String> chapters(int words) {
        int wordsOfChapter = WORDS_OF_PARAGRAPH * PARAGRAPHS_OF_SECTION * SECTIONS_OF_CHAPTER;
        List<String> chapters = new ArrayList<>();
        for (int left = words; left > 0; left -= wordsOfChapter) {
            chapters.add("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Averley</title></head><body><h1>" + title()
                    + "</h1>" + sections(Math.min(left, wordsOfChapter), PARAGRAPHS_OF_SECTION) + "</body></html>");
        }
        return chapters;
    }

    /** These chapters as an EPUB 3. */
    static byte[] epub(List<String> chapters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/epub+zip");
            put(zip, "META-INF/container.xml", CONTAINER);
            put(zip, "book.opf", packageOf(chapters.size()));
            put(zip, "nav.xhtml", contentsOf(chapters));
            for (int i = 0; i < chapters.size(); i++) {
                put(zip, "c" + i + ".xhtml", chapters.get(i));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }

    private static final String CONTAINER = """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """;

    private static String packageOf(int chapters) {
        StringBuilder manifest = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        for (int i = 0; i < chapters; i++) {
            manifest.append("<item id='c%d' href='c%d.xhtml' media-type='application/xhtml+xml'/>".formatted(i, i));
            spine.append("<itemref idref='c%d'/>".formatted(i));
        }
        return """
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">averley</dc:identifier>
                <dc:title>What Averley Reads</dc:title><dc:language>en</dc:language></metadata>
                <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>%s</manifest>
                <spine>%s</spine></package>
                """.formatted(manifest, spine);
    }

    private static String contentsOf(List<String> chapters) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < chapters.size(); i++) {
            String chapter = chapters.get(i);
            String title = chapter.substring(chapter.indexOf("<h1>") + 4, chapter.indexOf("</h1>"));
            entries.append("<li><a href='c%d.xhtml'>%s</a></li>".formatted(i, title));
        }
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
                <nav epub:type="toc"><ol>%s</ol></nav></body></html>
                """.formatted(entries);
    }

    private String sections(int words, int paragraphsOfLink) {
        StringBuilder html = new StringBuilder();
        for (int written = 0; written < words; written += WORDS_OF_PARAGRAPH) {
            if (written / WORDS_OF_PARAGRAPH % PARAGRAPHS_OF_SECTION == 0) {
                html.append("<h2>").append(title()).append("</h2>");
            }
            boolean linked = written / WORDS_OF_PARAGRAPH % paragraphsOfLink == 0;
            html.append("<p class=\"indent\">").append(paragraph(linked)).append("</p>\n");
        }
        return html.toString();
    }

    private String paragraph(boolean linked) {
        String last = linked ? "<a href=\"https://averley.example/" + words(1) + "\">" + words(2) + "</a>" : words(2);
        return words(WORDS_OF_PARAGRAPH / 2) + ", <em>" + words(3) + "</em> " + words(WORDS_OF_PARAGRAPH / 2 - 5) + " " + last
                + ".";
    }

    private String title() {
        String words = words(4);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String words(int count) {
        return random.ints(count, 0, vocabulary.size()).mapToObj(vocabulary::get).collect(Collectors.joining(" "));
    }

    private String links(int count) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < count; i++) {
            links.append("<li><a href=\"/").append(i).append("\">").append(words(4)).append("</a></li>");
        }
        return links.toString();
    }
}
