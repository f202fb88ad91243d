package org.chapterhouse.imports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chapterhouse.imports.docx.WordDocument;
import org.chapterhouse.imports.epub.Epub;
import org.chapterhouse.imports.markdown.MarkdownSense;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;

/** What a file is, told by its content. Its name only decides where the content leaves it open. */
enum FileKind {
    TEXT,
    MARKDOWN,
    HTML,
    EPUB,
    DOCX;

    private static final int HEAD = 4_096;

    private static final String BEFORE_HTML = "(?:<\\?xml[^>]*>\\s*|<!--.{0,2000}?-->\\s*)*";

    private static final Pattern HTML_BEGINNING = Pattern.compile(
            BEFORE_HTML + "(?:<!doctype\\s+html|<html|<head|<body|<title).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** With what a page can begin, and a Markdown file too. */
    private static final Pattern HTML_PIECE = Pattern.compile(
            BEFORE_HTML + "(?:<article|<div|<p\\b|<h1\\b).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** @throws SourceRefused where it is a file of a kind that is not read */
    static FileKind of(byte[] bytes) throws SourceRefused {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return packed(bytes);
        }
        String refusal = Signatures.refusal(head);
        if (refusal != null) {
            throw new SourceRefused(refusal);
        }
        // In UTF-16 every other byte is NUL.
        String start = head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", "")
                .stripLeading();
        if (HTML_PIECE.matcher(start).matches()) {
            // The marks of Markdown are ASCII, whatever else the bytes mean.
            return MarkdownSense.isMarkdown(new String(bytes, StandardCharsets.ISO_8859_1)) ? TEXT : HTML;
        }
        return HTML_BEGINNING.matcher(start).matches() ? HTML : TEXT;
    }

    private static FileKind packed(byte[] bytes) throws SourceRefused {
        try (Archive archive = Archive.open(bytes)) {
            if (Epub.isOne(archive)) {
                return EPUB;
            }
            if (WordDocument.isOne(archive)) {
                return DOCX;
            }
            String other = Signatures.packedRefusal(archive.names());
            if (other != null) {
                throw new SourceRefused(other);
            }
        }
        throw new SourceRefused(
                "is a packed file, but neither an EPUB nor a Word document; unpack it and import the files in it.");
    }

    /** Whether a text is Markdown: by its name, or by what only Markdown has. */
    static boolean isMarkdown(FileName name, String text) {
        String extension = name.last().toLowerCase(Locale.ROOT);
        return extension.endsWith(".md") || extension.endsWith(".markdown") || MarkdownSense.isMarkdown(text);
    }
}
