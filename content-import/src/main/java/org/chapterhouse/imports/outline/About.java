package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source says about itself; the meaning of each part is that of {@link OutlinedText}. */
public record About(
        @Nullable String title,
        List<String> authors,
        @Nullable String affiliation,
        @Nullable String language,
        @Nullable String source,
        @Nullable String published) {

    public About {
        authors = List.copyOf(authors);
    }

    /** The same with another title. */
    public About titled(@Nullable String newTitle) {
        return new About(newTitle, authors, affiliation, language, source, published);
    }

    /** The same, taken from another place. */
    public About from(@Nullable String newSource) {
        return new About(title, authors, affiliation, language, newSource, published);
    }
}
