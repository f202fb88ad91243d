package org.chapterhouse.imports.epub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;

/** Reads an e-book, EPUB 2 or 3 (OPF 2.0.1; EPUB 3.3). What a book breaks of these is forgiven where it can be read. */
public final class Epub {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private final BookFiles files;
    private final BookText texts;
    private final Findings findings;

    private Epub(BookFiles files, Decoder decoder, Findings findings) {
        this.files = files;
        this.texts = new BookText(decoder);
        this.findings = findings;
    }

    /** Makes text of bytes that do not say in which encoding they are. */
    @FunctionalInterface
    public interface Decoder {
        String decode(byte[] bytes, Findings findings);
    }

    /** Whether an archive is an e-book, if only a broken one. */
    public static boolean isOne(Archive archive) {
        return archive.names().stream().anyMatch(name -> name.endsWith(CONTAINER) || isPackage(name));
    }

    private static boolean isPackage(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".opf");
    }

    /**
     * The book's text as chapters and sections of its own table of contents, with its pictures.
     *
     * @throws SourceRefused where it is protected, larger than books are, or has no text
     */
    public static Draft read(byte[] bytes, Decoder decoder, Findings findings, Progress progress) throws SourceRefused {
        try (Archive archive = Archive.open(bytes)) {
            return new Epub(new BookFiles(archive), decoder, findings).read(progress);
        }
    }

    private Draft read(Progress progress) throws SourceRefused {
        for (String file : files.ending(Protection.FILE)) {
            Protection.check(xml(file).orElse(""));
        }
        BookPackage book = book();
        Contents contents = Contents.of(book, files, texts, findings);
        About about = about(book, contents);
        String language = about.language() == null ? "" : about.language();
        BookLinks links = new BookLinks(files.names());
        BookPictures pictures = new BookPictures(files);
        PageReader reader = new PageReader(files, links, pictures, contents);
        BookPages pages = new ReadingOrder(
                        book.items(), book.spine(findings), new PageParser(files, texts, language), reader)
                .read(contents.entries(), links, progress);
        checkText(pages.pieces());
        Cover cover = Cover.of(book, pages, pictures);
        String title = about.title() == null ? "" : about.title();
        List<Piece> pieces = new BookOutline(cover.without(pages, contents), title, findings).pieces(contents);
        texts.report(findings);
        if (pages.linked() > 0) {
            String details = "Pages outside the reading order that come at the end, since links lead to them: %d.";
            findings.info("files", details.formatted(pages.linked()), null);
        }
        reader.report(findings);
        pictures.report(findings);
        return new Draft(about, links.tied(pieces), pictures.all(cover.picture()));
    }

    private BookPackage book() throws SourceRefused {
        Optional<String> named = files.ending(CONTAINER).isEmpty()
                ? Optional.empty()
                : xml(files.ending(CONTAINER).get(0)).flatMap(this::rootFile);
        List<String> others = files.names().stream().filter(Epub::isPackage).toList();
        String file = named.orElse(others.isEmpty() ? "" : others.get(0));
        String xml = xml(file)
                .orElseThrow(() -> new SourceRefused(
                        "lacks the list of its files that every EPUB has; fetch or save it once more and try again."));
        return new BookPackage(file, xml, files);
    }

    /** Of several renditions the first, which is the one for readers that know of no others. */
    private Optional<String> rootFile(String container) {
        String base = files.ending(CONTAINER).get(0).replace(CONTAINER, "");
        return XmlTree.of(container).all("rootfile").stream()
                .map(root -> BookFiles.path(base, XmlTree.attribute(root, "full-path")))
                .flatMap(path -> files.find(path).stream())
                .filter(path -> !path.endsWith(CONTAINER))
                .findFirst();
    }

    private Optional<String> xml(String file) throws SourceRefused {
        Optional<byte[]> bytes = files.read(file, MOST_BYTES);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String text = texts.of(bytes.get());
        MarkupLimit.check(file, text);
        return Optional.of(text);
    }

    private About about(BookPackage book, Contents contents) {
        About about = new Metadata(book.xml()).about(findings);
        return about.title() == null && !contents.title().isEmpty() ? about.titled(contents.title()) : about;
    }

    private static void checkText(List<Piece> pieces) throws SourceRefused {
        if (pieces.stream().noneMatch(piece -> piece.kind() == BlockKind.FIGURE)) {
            return;
        }
        boolean text = pieces.stream()
                .anyMatch(piece ->
                        piece.isRead() && !piece.isHeading() && piece.kind().isRunning());
        if (!text) {
            throw new SourceRefused("is a book of pictures: it has no text that could be read and discussed here.");
        }
    }
}
