package org.chapterhouse.imports.epub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jsoup.nodes.Element;

/** What of a book is encrypted (EPUB Open Container Format 3.3, section 4.2.6.3.2): fonts may be, texts not. */
final class Protection {

    static final String FILE = "META-INF/encryption.xml";

    /** How fonts are made unusable outside their book, by the IDPF and by Adobe; no text is hidden by it. */
    private static final Set<String> OF_FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#rc");

    private Protection() {}

    static void check(String xml) throws SourceRefused {
        for (Element encrypted : XmlTree.of(xml).all("encrypteddata")) {
            Optional<Element> method = encrypted.stream()
                    .filter(element -> XmlTree.is(element, "encryptionmethod"))
                    .findFirst();
            String algorithm = method.map(element -> XmlTree.attribute(element, "algorithm"))
                    .orElse("");
            if (!OF_FONTS.contains(algorithm.toLowerCase(Locale.ROOT))) {
                throw new SourceRefused(
                        "is copy-protected, so that only its shop's own readers can open it; a copy without protection is needed.");
            }
        }
    }
}
