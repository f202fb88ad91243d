package org.chapterhouse.imports;

import java.util.List;
import org.chapterhouse.imports.docx.WordDocument;
import org.chapterhouse.imports.epub.Epub;
import org.chapterhouse.imports.html.WebPage;
import org.chapterhouse.imports.markdown.MarkdownText;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Outlining;
import org.chapterhouse.imports.outline.Problem;
import org.chapterhouse.imports.outline.Progress;
import org.chapterhouse.imports.outline.Proposing;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.TitleHeading;
import org.chapterhouse.imports.text.PlainText;
import org.chapterhouse.imports.text.book.BookText;
import org.chapterhouse.imports.web.Fetching;
import org.chapterhouse.imports.web.FetchingPictures;

/**
 * Turns a file's bytes, or what an address of the web leads to, into an outlined text.
 *
 * <p>Whatever the bytes are, the result comes in time and memory that grow with their number alone, and is either a
 * text or one sentence that says why there is none. The same bytes, name and corrections give the same result,
 * but for the pictures of a page of the web, which come or do not.
 */
public final class Importing {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    private Importing() {}

    /** Reads a file whose outline needs no correction. */
    public static ImportResult read(String fileName, byte[] bytes) {
        return read(fileName, bytes, "");
    }

    /**
     * Reads a file and corrects its outline.
     *
     * @param corrections the contents of {@code <name>.outline.yaml}, see {@link Corrections}; corrections that cannot
     *     be understood refuse the file, one that finds nothing to change is a warning
     */
    public static ImportResult read(String fileName, byte[] bytes, String corrections) {
        return read(Source.file(fileName, bytes), corrections);
    }

    static ImportResult read(Source source, String corrections) {
        DraftResult result = draft(source, Progress.SILENT);
        return result instanceof Drafted drafted ? outline(drafted, corrections) : (Refused) result;
    }

    /**
     * Fetches what a text can be made from: a page of the web, or a file of any kind that is read.
     *
     * @param address as a person typed it; what is fetched from and how much of it, see {@link Fetching}
     */
    public static FetchResult fetch(String address, Progress progress) {
        return fetch(new Fetching(), address, progress);
    }

    static FetchResult fetch(Fetching fetching, String address, Progress progress) {
        try {
            progress.at(Progress.Stage.FETCHING, 0, 1);
            return Source.of(fetching.fetch(address));
        } catch (SourceRefused refused) {
            return refused(new FileName(address), refused.sentence(), new Findings());
        }
    }

    /** Reads a file of any kind; which it is, its content tells. */
    public static DraftResult draft(String fileName, byte[] bytes, Progress progress) {
        return draft(Source.file(fileName, bytes), progress);
    }

    /**
     * Reads a file or what was fetched; of which kind it is, its content tells. The pictures of a page that was fetched
     * are fetched too.
     */
    public static DraftResult draft(Source source, Progress progress) {
        return draft(source, new FetchingPictures(), progress);
    }

    static DraftResult draft(Source source, FetchingPictures fetching, Progress progress) {
        FileName name = new FileName(source.name());
        Findings findings = new Findings();
        try {
            progress.at(Progress.Stage.READING, 0, 1);
            Draft read = draft(name, source, findings, progress);
            Illustrating illustrating = new Illustrating(source.address() == null ? null : fetching, findings);
            Draft titled = TitleHeading.without(illustrating.illustrated(read));
            Draft draft = Proposing.cuts(titled, findings).from(source.address());
            Refusals.checkPieces(draft.pieces());
            if (draft.about().title() == null) {
                findings.doubt("title", "The text names no title; the file's name stands for it.", null);
            }
            return new Drafted(name.asTitle(), draft, findings.report(List.of()).problems());
        } catch (SourceRefused refused) {
            return refused(name, refused.sentence(), findings);
        }
    }

    private static Draft draft(FileName name, Source source, Findings findings, Progress progress)
            throws SourceRefused {
        byte[] bytes = source.bytes();
        Refusals.checkBytes(bytes);
        return switch (kind(source)) {
            case HTML -> {
                Refusals.checkTextBytes(bytes, Refusals.MAX_HTML_BYTES);
                String text = HtmlDecoding.decode(bytes, source.charset(), findings);
                Refusals.checkHtml(text);
                yield WebPage.read(text, source.address(), findings);
            }
            case EPUB -> Epub.read(bytes, (page, found) -> Decoding.decode(page, null, found), findings, progress);
            case DOCX -> WordDocument.read(bytes, findings);
            case TEXT, MARKDOWN -> text(name, source, findings);
        };
    }

    private static FileKind kind(Source source) throws SourceRefused {
        FileKind kind = FileKind.of(source.bytes());
        return kind == FileKind.TEXT && source.isNamedHtml() ? FileKind.HTML : kind;
    }

    private static Draft text(FileName name, Source source, Findings findings) throws SourceRefused {
        Refusals.checkTextBytes(source.bytes(), Refusals.MAX_TEXT_BYTES);
        String decoded = Decoding.decode(source.bytes(), source.charset(), findings);
        boolean markdown = FileKind.isMarkdown(name, decoded);
        Refusals.checkText(decoded, markdown);
        String text = Decoding.withoutControls(decoded, findings);
        if (markdown) {
            return MarkdownText.read(text, findings);
        }
        Draft book = BookText.read(text, findings);
        return book == null ? PlainText.read(text, findings) : book;
    }

    /**
     * The text as its facilitator corrected it.
     *
     * @param corrections the contents of {@code <name>.outline.yaml}, see {@link Corrections}
     */
    public static ImportResult outline(Drafted drafted, String corrections) {
        DraftResult result = correct(drafted, corrections);
        return result instanceof Drafted corrected ? outlined(corrected) : (Refused) result;
    }

    /** The same before it is sorted into chapters. */
    static DraftResult correct(Drafted drafted, String corrections) {
        if (corrections.isEmpty()) {
            return drafted;
        }
        FileName name = new FileName(drafted.titleOtherwise());
        Findings findings = new Findings(drafted.problems());
        Corrections entries = Corrections.of(corrections);
        if (entries.fault() != null) {
            return refused(name, entries.fault(), findings);
        }
        Draft draft = entries.applyTo(drafted.draft(), findings);
        try {
            Refusals.checkPieces(draft.pieces());
        } catch (SourceRefused refused) {
            return refused(name, refused.sentence(), findings);
        }
        List<Problem> problems = findings.report(List.of()).problems();
        return new Drafted(drafted.titleOtherwise(), draft, problems);
    }

    private static Imported outlined(Drafted corrected) {
        OutlinedText text = Outlining.outline(corrected.draft(), corrected.titleOtherwise());
        return new Imported(
                text,
                new Findings(corrected.problems()).report(corrected.draft().pieces()));
    }

    private static Refused refused(FileName name, String what, Findings findings) {
        String sentence = Character.isUpperCase(what.charAt(0)) ? what : name.last() + " " + what;
        findings.error("file", sentence);
        return new Refused(sentence, findings.report(List.of()));
    }
}
