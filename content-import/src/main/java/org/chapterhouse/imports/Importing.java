package org.chapterhouse.imports;

import org.chapterhouse.imports.markdown.MarkdownText;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Outlining;
import org.chapterhouse.imports.text.PlainText;

/**
 * Turns a file's bytes into an outlined text.
 *
 * <p>Whatever the bytes are, the result comes in time and memory that grow with their number alone, and is either a
 * text or one sentence that says why there is none. The same bytes, name and corrections give the same result.
 */
public final class Importing {

    /** The largest file that is read, in bytes: twice the longest novels as plain text. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private Importing() {}

    /**
     * Reads plain text, or Markdown where the name ends in {@code .md} or {@code .markdown}.
     *
     * @param fileName as the person knows the file, with or without folders; it stands in sentences and gives the title
     *     of a text that has none
     */
    public static ImportResult read(String fileName, byte[] bytes) {
        return read(fileName, bytes, "");
    }

    /**
     * Reads a text and corrects its outline.
     *
     * @param corrections the contents of {@code <name>.outline.yaml}, see {@link Corrections}; corrections that cannot
     *     be understood refuse the file, one that finds nothing to change is a warning
     */
    public static ImportResult read(String fileName, byte[] bytes, String corrections) {
        FileName name = new FileName(fileName);
        Findings findings = new Findings();
        Corrections entries = Corrections.of(corrections);
        String refusal = entries.fault() != null ? entries.fault() : Refusals.ofBytes(bytes);
        if (refusal != null) {
            return refused(name, refusal, findings);
        }
        String text = Decoding.decode(bytes, findings);
        refusal = Refusals.ofText(text, name.isMarkdown());
        if (refusal != null) {
            return refused(name, refusal, findings);
        }
        return outlined(name, Decoding.withoutControls(text, findings), entries, findings);
    }

    private static ImportResult outlined(FileName name, String text, Corrections corrections, Findings findings) {
        Draft read = name.isMarkdown() ? MarkdownText.read(text, findings) : PlainText.read(text, findings);
        Draft draft = corrections.applyTo(read, findings);
        String refusal = Refusals.ofPieces(draft.pieces());
        if (refusal != null) {
            return refused(name, refusal, findings);
        }
        if (draft.about().title() == null) {
            findings.doubt("title", "The text names no title; the file's name stands for it.", null);
        }
        return new Imported(Outlining.outline(draft, name.asTitle()), findings.report());
    }

    private static Refused refused(FileName name, String what, Findings findings) {
        String sentence = Character.isUpperCase(what.charAt(0)) ? what : name.last() + " " + what;
        findings.error("file", sentence);
        return new Refused(sentence, findings.report());
    }
}
