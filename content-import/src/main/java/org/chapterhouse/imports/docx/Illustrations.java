package org.chapterhouse.imports.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.imports.docx.Paragraph.Picture;
import org.chapterhouse.imports.docx.Relations.Relation;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.Gallery;
import org.chapterhouse.imports.outline.Pictures;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.packed.Archive;
import org.jspecify.annotations.Nullable;

/** Takes the pictures that are in the document, and none that it only refers to. */
final class Illustrations {

    private static final int LONGEST_WORDS = 2_000;

    private final Archive archive;
    private final Gallery gallery = new Gallery();
    private final Tally tally;
    private final Map<String, Optional<Asset>> byPart = new HashMap<>();

    Illustrations(Archive archive, Tally tally) {
        this.archive = archive;
        this.tally = tally;
    }

    /**
     * A picture by what a drawing says of it.
     *
     * @param words what it shows, where somebody said so
     */
    Picture show(@Nullable Relation relation, @Nullable String words) {
        String said = words == null ? "" : words.strip();
        said = said.substring(0, Math.min(said.length(), LONGEST_WORDS));
        if (relation != null && relation.external()) {
            tally.outside++;
            return new Picture("", said);
        }
        Optional<Asset> asset =
                relation == null ? Optional.empty() : byPart.computeIfAbsent(relation.target(), this::take);
        if (asset.isEmpty()) {
            tally.unreadable++;
            return new Picture("", said);
        }
        return new Picture(element(asset.get(), said), said);
    }

    private static String element(Asset asset, String words) {
        return "<img src=\"asset:%s\" alt=\"%s\" width=\"%d\" height=\"%d\">"
                .formatted(asset.name(), Line.escaped(words), asset.width(), asset.height());
    }

    private Optional<Asset> take(String part) {
        if (!archive.has(part)) {
            return Optional.empty();
        }
        try {
            return gallery.take(archive.read(part, Gallery.MAX_BYTES));
        } catch (SourceRefused broken) {
            // A picture that cannot be unpacked is none; the words are still there.
            return Optional.empty();
        }
    }

    Pictures taken() {
        return new Pictures(gallery.assets(), null);
    }
}
