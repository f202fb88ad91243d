package org.chapterhouse.imports.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.imports.docx.Relations.Relation;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;

/** Finds the parts of a document: by their relations, or by the names that Word gives them where those are missing. */
final class Parts {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL = "word/document.xml";

    private static final Map<String, String> USUAL_NAMES = Map.of(
            "styles", "word/styles.xml",
            "numbering", "word/numbering.xml",
            "footnotes", "word/footnotes.xml",
            "endnotes", "word/endnotes.xml");

    private final Archive archive;
    private final String document;
    private final Relations relations;
    private final Relations ofPackage;

    private Parts(Archive archive, String document, Relations ofPackage) throws SourceRefused {
        this.archive = archive;
        this.document = document;
        this.ofPackage = ofPackage;
        this.relations = Relations.of(archive, document);
    }

    static Parts of(Archive archive) throws SourceRefused {
        Relations ofPackage = Relations.of(archive, "");
        String document = ofPackage.part("officeDocument").filter(archive::has).orElse(USUAL);
        if (!archive.has(document)) {
            throw new SourceRefused("is a Word file without a document in it; save it once more and try again.");
        }
        return new Parts(archive, document, ofPackage);
    }

    /** Whether a packed file says that there is a document of Word's in it, whatever its name. */
    static boolean holdsDocument(Archive archive) throws SourceRefused {
        if (archive.has(USUAL)) {
            return true;
        }
        return archive.has(CONTENT_TYPES) && namesDocument(archive);
    }

    private static boolean namesDocument(Archive archive) throws SourceRefused {
        try (Xml xml = Xml.open(archive, CONTENT_TYPES)) {
            xml.within(0);
            while (xml.within(1)) {
                String type = xml.attribute("ContentType");
                if (type != null
                        && type.matches("(?i).*(?:wordprocessingml|ms-word)\\.(?:document|template).*main\\+xml")) {
                    return true;
                }
            }
        }
        return false;
    }

    Archive archive() {
        return archive;
    }

    String document() {
        return document;
    }

    Relations relations() {
        return relations;
    }

    /** The name of the part of a kind, such as {@code styles}, where the document has one. */
    Optional<String> find(String kind) {
        return relations
                .part(kind)
                .or(() -> Optional.ofNullable(USUAL_NAMES.get(kind)))
                .filter(archive::has);
    }

    /** The names of all parts of a kind. */
    List<String> all(String kind) {
        return relations.all().stream()
                .filter(each -> each.kind().equals(kind) && !each.external())
                .map(Relation::target)
                .distinct()
                .filter(archive::has)
                .toList();
    }

    /** The part that says who wrote the document. */
    Optional<String> coreProperties() {
        return ofPackage
                .part("core-properties")
                .or(() -> Optional.of("docProps/core.xml"))
                .filter(archive::has);
    }
}
