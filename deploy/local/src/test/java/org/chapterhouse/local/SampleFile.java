package org.chapterhouse.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** The same short text in each kind of file that can be brought. */
enum SampleFile {
    TEXT {
        @Override
        byte[] of(String title) {
            return filled("{title}\n\n\nCHAPTER I. EBB\n\n{ebb}\n\n\nCHAPTER II. FLOOD\n\n{flood}\n", words(title))
                    .getBytes(UTF_8);
        }
    },
    MARKDOWN {
        @Override
        byte[] of(String title) {
            return filled("# {title}\n\n## Ebb\n\n{ebb}\n\n## Flood\n\n{flood}\n", words(title))
                    .getBytes(UTF_8);
        }
    },
    HTML {
        @Override
        byte[] of(String title) {
            return filled(PAGE, words(title)).getBytes(UTF_8);
        }
    },
    EPUB {
        @Override
        byte[] of(String title) {
            Map<String, String> entries = new LinkedHashMap<>();
            entries.put("mimetype", "application/epub+zip");
            entries.put("META-INF/container.xml", """
                    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                    <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                    """);
            entries.put("book.opf", filled("""
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">tide</dc:identifier>
                    <dc:title>{title}</dc:title><dc:language>en</dc:language></metadata>
                    <manifest><item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
                    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                    <item id="text" href="text.xhtml" media-type="application/xhtml+xml"/></manifest>
                    <spine><itemref idref="text"/></spine></package>
                    """, words(title)));
            entries.put("nav.xhtml", """
                    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
                    <nav epub:type="toc"><ol><li><a href="text.xhtml#ebb">Ebb</a></li>
                    <li><a href="text.xhtml#flood">Flood</a></li></ol></nav></body></html>
                    """);
            entries.put("text.xhtml", filled("""
                    <html xmlns="http://www.w3.org/1999/xhtml"><body><h2 id="ebb">Ebb</h2><p>{ebb}</p>
                    <h2 id="flood">Flood</h2><p>{flood}</p></body></html>
                    """, words(title)));
            return zipped(entries, Map.of("cover.png", picture()));
        }
    },
    DOCX {
        @Override
        byte[] of(String title) {
            Map<String, String> entries = new LinkedHashMap<>();
            entries.put("[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    <Override PartName="/word/styles.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
                    </Types>
                    """);
            entries.put("_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="word/document.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>
                    """);
            entries.put("word/document.xml", document(title));
            entries.put("word/_rels/document.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Target="styles.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>
                    """);
            entries.put("word/styles.xml", """
                    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
                    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
                    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>
                    """);
            return zipped(entries, Map.of());
        }

        private String document(String title) {
            return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + paragraph("Title", title) + paragraph("Heading1", "Ebb") + paragraph("Normal", EBB)
                    + paragraph("Heading1", "Flood") + paragraph("Normal", FLOOD) + "</w:body></w:document>";
        }

        private String paragraph(String style, String text) {
            return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
        }
    };

    private static final String EBB =
            "The water goes out twice a day, and each time it takes a little of the shore along.";
    private static final String FLOOD = "Then it comes back, and brings what it does not need any more.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body>
            <nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>
            <article><h1>{title}</h1><h2>Ebb</h2><p>{ebb}</p><p>{ebb}</p><h2>Flood</h2><p>{flood}</p><p>{flood}</p></article>
            <footer>All rights of the sea reserved</footer></body></html>
            """;

    /** The file's content, with a title. */
    abstract byte[] of(String title);

    static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private static Map<String, String> words(String title) {
        return Map.of("title", title, "ebb", EBB, "flood", FLOOD);
    }

    private static byte[] zipped(Map<String, String> texts, Map<String, byte[]> others) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : texts.entrySet()) {
                put(zip, entry.getKey(), entry.getValue().getBytes(UTF_8));
            }
            for (Map.Entry<String, byte[]> entry : others.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
