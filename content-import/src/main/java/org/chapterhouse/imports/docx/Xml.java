package org.chapterhouse.imports.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Goes forward through the elements of one XML file of a document. Elements and attributes have the names that the standard
 * gives them, such as {@code w:p}, whatever prefixes the file uses. Document types, and with them entities and whatever they
 * could fetch, are refused.
 */
final class Xml implements AutoCloseable {

    /** Elements within one another: a table in a text box in a table takes about forty. */
    static final int DEEPEST = 500;

    /** Different names of elements, attributes and namespaces, which a parser keeps: the standard has about 3,000. */
    private static final int MOST_NAMES = 20_000;

    /** In characters; no paragraph is longer in the end. */
    private static final int LONGEST_TEXT = 200_000;

    private final XMLStreamReader reader;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands before the root of a file. */
    static Xml open(Archive archive, String part) throws SourceRefused {
        try {
            Reader characters = new ShortTokens(characters(archive.stream(part)));
            return new Xml(factory().createXMLStreamReader(characters));
        } catch (XMLStreamException | IOException broken) {
            throw refused(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The depth is counted here; Java from 24 on has a limit of its own that is lower and says nothing of depth.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is opened");
        });
        return factory;
    }

    /** The file's characters: parts are written in UTF-8 or UTF-16 (ECMA-376 part 2, annex on XML in packages). */
    private static Reader characters(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(4);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        boolean little = (first == 0xFF && second == 0xFE) || (first == '<' && second == 0);
        boolean big = (first == 0xFE && second == 0xFF) || (first == 0 && second == '<');
        boolean utf8Mark = first == 0xEF && second == 0xBB && third == 0xBF;
        boolean utf16Mark = (little || big) && first != '<' && second != '<';
        in.skipNBytes(utf8Mark ? 3 : utf16Mark ? 2 : 0);
        Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    /**
     * Goes on to the next element directly within one that is open, leaving out what was not read of the last.
     *
     * @param outer the depth of the open element; 0 for the file
     * @return false where the open element ends
     */
    boolean within(int outer) throws SourceRefused {
        while (true) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT && depth == outer + 1) {
                return true;
            }
            if (depth < outer || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** How many elements are open; the innermost is the one at hand. */
    int depth() {
        return depth;
    }

    /** The name of the element at hand, which has just been opened. */
    String name() {
        String prefix = Namespaces.prefix(reader.getNamespaceURI());
        return names.computeIfAbsent(prefix, each -> new HashMap<>())
                .computeIfAbsent(reader.getLocalName(), local -> prefix + ":" + local);
    }

    /** An attribute of the element at hand, such as {@code w:val}, or {@code descr} for one without a namespace. */
    @Nullable
    String attribute(String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        String local = name.substring(colon + 1);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            boolean found = local.equals(reader.getAttributeLocalName(i))
                    && prefix.equals(Namespaces.prefix(reader.getAttributeNamespace(i)));
            if (found) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The characters directly within the element at hand, which is read to its end. */
    String text() throws SourceRefused {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = advance();
            boolean said = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (said && depth == own) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > LONGEST_TEXT) {
                throw Limits.tooLong();
            }
        }
        return text.toString();
    }

    private int advance() throws SourceRefused {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new SourceRefused("holds an XML document type, which Word never writes.");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> note(reader.getPITarget());
                default -> {}
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refused(broken);
        }
    }

    private void opened() throws SourceRefused {
        if (++depth > DEEPEST) {
            throw new SourceRefused("is nested more than %,d deep, which no document is.".formatted(DEEPEST));
        }
        note(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            note(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            note(reader.getNamespacePrefix(i));
            note(reader.getNamespaceURI(i));
        }
    }

    private void note(@Nullable String name) throws SourceRefused {
        if (name != null && seen.add(name) && seen.size() > MOST_NAMES) {
            throw new SourceRefused(
                    "has more than %,d kinds of elements, which no document has.".formatted(MOST_NAMES));
        }
    }

    private static SourceRefused refused(Exception broken) {
        Throwable cause = broken;
        while (cause != null) {
            if (cause instanceof SourceRefused refused) {
                return refused;
            }
            boolean nested = cause instanceof XMLStreamException && cause.getCause() == null;
            cause = nested ? ((XMLStreamException) cause).getNestedException() : cause.getCause();
        }
        return SourceRefused.damaged(broken);
    }

    @Override
    public void close() throws SourceRefused {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw SourceRefused.damaged(broken);
        }
    }
}
