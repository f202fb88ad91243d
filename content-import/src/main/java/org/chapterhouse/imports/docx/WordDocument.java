package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Language;
import org.chapterhouse.imports.outline.Piece;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.Spaces;
import org.chapterhouse.imports.packed.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of Word and of the programs that write like it: DOCX by ECMA-376, and by ISO/IEC 29500 Strict.
 *
 * <p>Tracked changes are accepted; comments, headers, footers, tables of contents and hidden words are left out and reported.
 * Nothing that a document refers to outside itself is ever opened.
 */
public final class WordDocument {

    private final Archive archive;
    private final Parts parts;
    private final Findings findings;
    private final Tally tally = new Tally();
    private final Reading reading;

    private WordDocument(Archive archive, Findings findings) throws SourceRefused {
        this.archive = archive;
        this.findings = findings;
        this.parts = Parts.of(archive);
        Illustrations illustrations = new Illustrations(archive, tally);
        Styles styles = read(parts.find("styles"), Styles::read, new Styles());
        Numbering numbering = read(parts.find("numbering"), Numbering::read, new Numbering());
        this.reading = new Reading(styles, numbering, illustrations, tally);
    }

    /** Whether a packed file is a document of Word's, whatever its name. */
    public static boolean isOne(Archive archive) throws SourceRefused {
        return Parts.holdsDocument(archive);
    }

    /**
     * The draft of a document.
     *
     * @throws SourceRefused where it is damaged, larger than can be imported, or holds what no document does
     */
    public static Draft read(byte[] bytes, Findings findings) throws SourceRefused {
        try (Archive archive = Archive.open(bytes)) {
            return new WordDocument(archive, findings).read();
        }
    }

    private Draft read() throws SourceRefused {
        readNotes("footnotes", false);
        readNotes("endnotes", true);
        List<Flow> flows = story(parts.document());
        CoreProperties properties = read(parts.coreProperties(), CoreProperties::read, CoreProperties.NONE);
        Headings headings = new Headings(Flattening.flat(flows), properties.title(), findings);
        List<Piece> pieces = new ArrayList<>(Assembling.pieces(headings.roles(), reading, findings));
        pieces.addAll(furniture("header", "the head of the pages"));
        pieces.addAll(furniture("footer", "the foot of the pages"));
        tally.report(findings);
        if (pieces.isEmpty() && tally.embedded > 0) {
            throw new SourceRefused(
                    "has its text in an embedded file, which is not opened; save it once more in Word and try again.");
        }
        return new Draft(about(headings.titling(), properties, pieces), pieces, reading.illustrations.taken());
    }

    @FunctionalInterface
    private interface PartReader<T> {
        T read(Xml xml) throws SourceRefused;
    }

    /** What a part says; what stands for it where the document has none. */
    private <T> T read(Optional<String> part, PartReader<T> reader, T otherwise) throws SourceRefused {
        if (part.isEmpty()) {
            return otherwise;
        }
        try (Xml xml = Xml.open(archive, part.get())) {
            return reader.read(xml);
        }
    }

    private void readNotes(String kind, boolean endnotes) throws SourceRefused {
        Optional<String> part = parts.find(kind);
        if (part.isEmpty()) {
            return;
        }
        Relations relations = Relations.of(archive, part.get());
        try (Xml xml = Xml.open(archive, part.get())) {
            xml.within(0);
            while (xml.within(1)) {
                String id = xml.attribute("w:id");
                String type = xml.attribute("w:type");
                if (id != null && (type == null || type.equals("normal"))) {
                    reading.notes.keep(endnotes, id, new Story(xml, reading, relations).read());
                }
            }
        }
    }

    private List<Flow> story(String part) throws SourceRefused {
        Relations relations = part.equals(parts.document()) ? parts.relations() : Relations.of(archive, part);
        try (Xml xml = Xml.open(archive, part)) {
            return xml.within(0) ? new Story(xml, reading, relations).read() : List.of();
        }
    }

    /** What stands at the head or the foot of all pages, once for each different one. */
    private List<Piece> furniture(String kind, String reason) throws SourceRefused {
        Set<String> said = new LinkedHashSet<>();
        for (String part : parts.all(kind)) {
            StringBuilder words = new StringBuilder();
            for (Flow flow : Flattening.flat(story(part))) {
                words.append(' ').append(words(flow));
            }
            said.add(Spaces.collapse(words.toString()));
        }
        said.remove("");
        return said.stream()
                .map(words -> Piece.plain(BlockKind.PARAGRAPH, words, 0).dropped(reason))
                .toList();
    }

    private static String words(Flow flow) {
        if (flow instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        StringBuilder words = new StringBuilder();
        if (flow instanceof Table table) {
            Flattening.cells(table).stream()
                    .flatMap(cell -> cell.content().stream())
                    .forEach(inner -> words.append(' ').append(words(inner)));
        }
        return words.toString();
    }

    private About about(Titling titling, CoreProperties properties, List<Piece> pieces) {
        List<String> authors = titling.authors().isEmpty() ? properties.authors() : titling.authors();
        return new About(titling.title(), authors, null, language(properties, pieces), null, titling.published());
    }

    /** What the words say, since programs mark what they do not know as the language that they were set up in. */
    private @Nullable String language(CoreProperties properties, List<Piece> pieces) {
        String marked = reading.languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(properties.language());
        String spoken = Language.of(pieces);
        return spoken == null || (marked != null && marked.startsWith(spoken)) ? marked : spoken;
    }
}
