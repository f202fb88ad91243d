package org.chapterhouse.imports.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;

/** Writes a Word document for a test, part by part: {@code word().heading(1, "The Weir").paragraph("It held.")}. */
public final class Word {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String USUAL_STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Subtitle"><w:name w:val="Subtitle"/></w:style>
            <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
            <w:style w:type="paragraph" w:styleId="Code"><w:name w:val="HTML Preformatted"/></w:style>
            <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
            <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder styles = new StringBuilder(USUAL_STYLES);
    private final StringBuilder numbering = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder endnotes = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int ids;
    private String document = "word/document.xml";
    private Charset charset = UTF_8;
    private boolean strict;
    private int level = Deflater.NO_COMPRESSION;
    private String prologue = "";

    private Word() {
        for (int level = 1; level <= 6; level++) {
            style(
                    "Heading" + level,
                    "heading " + level,
                    "<w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr>");
        }
    }

    public static Word word() {
        return new Word();
    }

    public Word title(String text) {
        return styled("Title", text);
    }

    public Word heading(int level, String text) {
        return styled("Heading" + level, text);
    }

    public Word paragraph(String text) {
        return runs(run(text));
    }

    public Word styled(String style, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", run(text));
    }

    public Word bold(String text) {
        return runs(run("<w:b/>", text));
    }

    public Word centred(String text) {
        return paragraph("<w:jc w:val=\"center\"/>", run(text));
    }

    /** @param points of the letters */
    public Word sized(int points, String text) {
        return runs(run("<w:sz w:val=\"" + 2 * points + "\"/>", text));
    }

    public Word blank() {
        return xml("<w:p/>");
    }

    public Word item(int list, int depth, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run(text));
    }

    public Word footnote(String text, String note) {
        return runs(run(text) + footnoteMark(note));
    }

    public Word endnote(String text, String note) {
        int id = ++ids;
        endnotes.append("<w:endnote w:id=\"" + id + "\"><w:p><w:r><w:endnoteRef/></w:r>" + run(" " + note)
                + "</w:p></w:endnote>");
        return runs(run(text) + "<w:r><w:endnoteReference w:id=\"" + id + "\"/></w:r>");
    }

    public String footnoteMark(String note) {
        int id = ++ids;
        footnotes.append("<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" " + note)
                + "</w:p></w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    public Word picture(byte[] content, String words) {
        return runs(drawing(content, words));
    }

    public String drawing(byte[] content, String words) {
        int id = ++ids;
        part("word/media/image" + id + ".png", content);
        relation("rImage" + id, "image", "media/image" + id + ".png");
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"" + escaped(words) + "\"/><a:graphic>"
                + "<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"rImage" + id
                + "\"/></pic:blipFill></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    public Word table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            table.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                table.append("<w:tc><w:p>")
                        .append(cell.isEmpty() ? "" : run(cell))
                        .append("</w:p></w:tc>");
            }
            table.append("</w:tr>");
        }
        return xml(table.append("</w:tbl>").toString());
    }

    public Word runs(String runs) {
        return xml("<w:p>" + runs + "</w:p>");
    }

    public Word paragraph(String properties, String runs) {
        return xml("<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>");
    }

    public Word xml(String xml) {
        body.append(xml);
        return this;
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    public static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    public static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + escaped(instruction)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public Word style(String id, String name, String inner) {
        styles.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + inner
                + "</w:style>");
        return this;
    }

    public Word styles(String xml) {
        styles.append(xml);
        return this;
    }

    /** A list whose levels all have this format: {@code bullet}, {@code decimal}. */
    public Word list(int number, String format) {
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            levels.append("<w:lvl w:ilvl=\"" + i + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                    + "\"/><w:lvlText w:val=\"%" + (i + 1) + ".\"/></w:lvl>");
        }
        return numbering(
                "<w:abstractNum w:abstractNumId=\"" + number + "\">" + levels + "</w:abstractNum><w:num w:numId=\""
                        + number + "\"><w:abstractNumId w:val=\"" + number + "\"/></w:num>");
    }

    public Word numbering(String xml) {
        numbering.append(xml);
        return this;
    }

    public Word footnotes(String xml) {
        footnotes.append(xml);
        return this;
    }

    public Word relation(String id, String kind, String target) {
        relations.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + kind + "\" Target=\"" + escaped(target) + "\"/>");
        return this;
    }

    public Word outside(String id, String kind, String target) {
        relations.append("<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + kind + "\" Target=\"" + escaped(target)
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    public Word core(String title, String creator) {
        return part(
                "docProps/core.xml",
                "<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(title)
                        + "</dc:title><dc:creator>"
                        + escaped(creator) + "</dc:creator></cp:coreProperties>");
    }

    public Word header(String kind, String text) {
        String name = kind + ++ids + ".xml";
        relation("r" + name, kind, name);
        return part("word/" + name, root(kind.equals("header") ? "hdr" : "ftr", "<w:p>" + run(text) + "</w:p>"));
    }

    public Word part(String name, String xml) {
        return part(name, xml.getBytes(charset));
    }

    public Word part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Word strict() {
        strict = true;
        return this;
    }

    public Word packed() {
        level = Deflater.DEFAULT_COMPRESSION;
        return this;
    }

    public Word in(Charset other) {
        charset = other;
        return this;
    }

    public Word named(String part) {
        document = part;
        return this;
    }

    public Word after(String beginning) {
        prologue = beginning;
        return this;
    }

    public byte[] bytes() {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String name = document.substring(folder.length());
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                xmlBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/" + document
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>"));
        all.put(
                "_rels/.rels",
                xmlBytes(relationships(
                        "<Relationship Id=\"r1\" Type=\"" + R + "/officeDocument\" Target=\"" + document + "\"/>")));
        all.put(document, xmlBytes(prologue + root("document", "<w:body>" + body + "</w:body>")));
        addTo(all, folder, "styles", root("styles", styles.toString()));
        addTo(all, folder, "numbering", numbering.isEmpty() ? "" : root("numbering", numbering.toString()));
        addTo(all, folder, "footnotes", footnotes.isEmpty() ? "" : root("footnotes", footnotes.toString()));
        addTo(all, folder, "endnotes", endnotes.isEmpty() ? "" : root("endnotes", endnotes.toString()));
        all.put(folder + "_rels/" + name + ".rels", xmlBytes(relationships(relations.toString())));
        all.putAll(parts);
        return zipped(all, level);
    }

    private void addTo(Map<String, byte[]> all, String folder, String kind, String xml) {
        if (!xml.isEmpty()) {
            relation("r" + kind, kind, kind + ".xml");
            all.put(folder + kind + ".xml", xmlBytes(xml));
        }
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    static String root(String name, String inner) {
        return "<w:" + name + " xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\">" + inner + "</w:" + name + ">";
    }

    private byte[] xmlBytes(String xml) {
        String written = strict
                ? xml.replace(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main")
                        .replace(R, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/drawingml/2006/main",
                                "http://purl.oclc.org/ooxml/drawingml/main")
                : xml;
        return written.getBytes(charset);
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        // What tests repeat a thousand times would pass for a bomb.
        return zipped(parts, Deflater.NO_COMPRESSION);
    }

    private static byte[] zipped(Map<String, byte[]> parts, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public Imported read() {
        ImportResult result = Importing.read("file.docx", bytes());
        assertThat(result).isInstanceOf(Imported.class);
        return (Imported) result;
    }

    public String refusal() {
        ImportResult result = Importing.read("file.docx", bytes());
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).sentence();
    }
}
