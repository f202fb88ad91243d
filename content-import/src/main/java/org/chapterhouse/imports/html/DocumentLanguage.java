package org.chapterhouse.imports.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Language;
import org.chapterhouse.imports.outline.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language in which a document quotes. */
final class DocumentLanguage {

    private DocumentLanguage() {}

    /**
     * The language that a document names, or that it seems to be in if it quotes something; empty where neither is known.
     *
     * @param text what is left of the document's body once it was cleaned
     */
    static String of(Document document, Element text) {
        Element root = document.child(0);
        return Stream.of(document.body().attr("lang"), root.attr("lang"), root.attr("xml:lang"))
                .filter(language -> !language.isBlank())
                .findFirst()
                .or(() -> seeming(text))
                .orElse("");
    }

    private static Optional<String> seeming(Element text) {
        if (text.selectFirst("q") == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(Language.of(List.of(Piece.plain(BlockKind.PARAGRAPH, text.wholeText(), 0))));
    }
}
