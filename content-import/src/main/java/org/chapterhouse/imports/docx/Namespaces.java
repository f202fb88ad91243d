package org.chapterhouse.imports.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces of a document by the prefixes that the standard uses for them. Documents have those of ECMA-376
 * ("transitional") or those of ISO/IEC 29500 Strict, which mean the same.
 */
final class Namespaces {

    /** What elements of other namespaces get. */
    static final String FOREIGN = "?";

    private static final String ECMA = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(ECMA + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(ECMA + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(ECMA + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(ECMA + "drawingml/2006/main", "a"),
            Map.entry(STRICT + "drawingml/main", "a"),
            Map.entry(ECMA + "drawingml/2006/picture", "pic"),
            Map.entry(STRICT + "drawingml/picture", "pic"),
            Map.entry(ECMA + "drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
            Map.entry(ECMA + "drawingml/2006/chart", "c"),
            Map.entry(STRICT + "drawingml/chart", "c"),
            Map.entry(ECMA + "drawingml/2006/diagram", "dgm"),
            Map.entry(STRICT + "drawingml/diagram", "dgm"),
            Map.entry(ECMA + "markup-compatibility/2006", "mc"),
            Map.entry(ECMA + "package/2006/relationships", "rel"),
            Map.entry(ECMA + "package/2006/metadata/core-properties", "cp"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"));

    private Namespaces() {}

    /** The prefix of a namespace; empty for names without one. */
    static String prefix(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, FOREIGN);
    }
}
