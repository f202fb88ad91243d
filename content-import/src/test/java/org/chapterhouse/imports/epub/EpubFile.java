package org.chapterhouse.imports.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.assertj.core.api.Assertions;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Refused;

/** Builds e-books, whole and broken ones: {@code epub().chapter("One", "<p>..</p>").nav().imported()}. */
public final class EpubFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder metadata = new StringBuilder();
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder spine = new StringBuilder();
    private final StringBuilder guide = new StringBuilder();
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder points = new StringBuilder();
    private String spineAttributes = "";
    private String packageFile = "OEBPS/content.opf";
    private int items;
    private boolean tight;

    private EpubFile() {}

    /** A book called “A Book”. */
    public static EpubFile epub() {
        return epubWithout().metadata("<dc:title>A Book</dc:title>");
    }

    /** A book that says nothing about itself. */
    public static EpubFile epubWithout() {
        EpubFile book = new EpubFile();
        book.file("mimetype", "application/epub+zip");
        return book;
    }

    public EpubFile metadata(String elements) {
        metadata.append(elements);
        return this;
    }

    /** An archive that is packed as tightly as can be, and not at all otherwise. */
    public EpubFile tight() {
        tight = true;
        return this;
    }

    public EpubFile packageFile(String path) {
        packageFile = path;
        return this;
    }

    /** Any file, that nothing lists. */
    public EpubFile file(String path, String content) {
        return file(path, content.getBytes(UTF_8));
    }

    public EpubFile file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** A line of the manifest. */
    public EpubFile item(String attributes) {
        manifest.append("<item ").append(attributes).append("/>");
        return this;
    }

    /** A line of the spine. */
    public EpubFile itemref(String attributes) {
        spine.append("<itemref ").append(attributes).append("/>");
        return this;
    }

    /** A line of the guide. */
    public EpubFile reference(String type, String href) {
        guide.append("<reference type=\"%s\" href=\"%s\"/>".formatted(type, href));
        return this;
    }

    /** A page of this name in the book's folder, read in turn; its body's contents. */
    public EpubFile page(String name, String body) {
        return rawPage(name, xhtml(body));
    }

    public EpubFile rawPage(String name, String content) {
        return rawPage(name, content.getBytes(UTF_8));
    }

    public EpubFile rawPage(String name, byte[] content) {
        return asidePage(name, content).itemref("idref=\"i%d\"".formatted(items));
    }

    /** A page that the book lists and does not read in turn. */
    public EpubFile asidePage(String name, byte[] content) {
        items++;
        String type = "application/xhtml+xml";
        return file("OEBPS/" + name, content)
                .item("id=\"i%d\" href=\"%s\" media-type=\"%s\"".formatted(items, name, type));
    }

    /** A page that stands outside the reading order. */
    public EpubFile nonlinearPage(String name, String body) {
        return asidePage(name, xhtml(body).getBytes(UTF_8)).itemref("idref=\"i%d\" linear=\"no\"".formatted(items));
    }

    /** A page with an entry in the table of contents. */
    public EpubFile chapter(String title, String body) {
        String name = "c%d.xhtml".formatted(items + 1);
        return page(name, body).entry(title, name);
    }

    /** An entry of the table of contents. */
    public EpubFile entry(String title, String href) {
        entries.append("<li><a href=\"%s\">%s</a></li>".formatted(href, title));
        points.append("<navPoint><navLabel><text>%s</text></navLabel><content src=\"%s\"/></navPoint>"
                .formatted(title, href));
        return this;
    }

    public EpubFile picture(String name, byte[] content, String properties) {
        items++;
        return file("OEBPS/" + name, content)
                .item("id=\"i%d\" href=\"%s\" media-type=\"image/png\" properties=\"%s\""
                        .formatted(items, name, properties));
    }

    /** A navigation document with the entries so far. */
    public EpubFile nav() {
        return nav("<nav epub:type=\"toc\"><ol>%s</ol></nav>".formatted(entries));
    }

    /** A navigation document with this body. */
    public EpubFile nav(String body) {
        return file("OEBPS/nav.xhtml", xhtml(body))
                .item("id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"");
    }

    /** An NCX with the entries so far. */
    public EpubFile ncx() {
        return ncx(points.toString());
    }

    /** An NCX with these points. */
    public EpubFile ncx(String navPoints) {
        spineAttributes = " toc=\"ncx\"";
        return file(
                        "OEBPS/toc.ncx",
                        "<?xml version=\"1.0\"?><ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>%s</navMap></ncx>"
                                .formatted(navPoints))
                .item("id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"");
    }

    public static String xhtml(String body) {
        return HEAD + "<head><title/></head><body>" + body + "</body></html>";
    }

    public static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String packageDocument() {
        return """
                <?xml version="1.0"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">%s</metadata>
                <manifest>%s</manifest><spine%s>%s</spine><guide>%s</guide></package>
                """.formatted(metadata, manifest, spineAttributes, spine, guide);
    }

    /** The archive; files that were given by hand stand for those that would be made. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.putIfAbsent(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"%s\"/></rootfiles></container>"
                        .formatted(packageFile)
                        .getBytes(UTF_8));
        all.putIfAbsent(packageFile, packageDocument().getBytes(UTF_8));
        return zip(all, tight ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        return zip(files, Deflater.NO_COMPRESSION);
    }

    private static byte[] zip(Map<String, byte[]> files, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public Imported imported() {
        ImportResult result = Importing.read("book.epub", bytes());
        Assertions.assertThat(result).isInstanceOf(Imported.class);
        return (Imported) result;
    }

    public String refusal() {
        ImportResult result = Importing.read("book.epub", bytes());
        Assertions.assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).sentence();
    }
}
