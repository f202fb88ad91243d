package org.chapterhouse.imports.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about itself; the meaning of each part is that of {@link OutlinedText}.
 *
 * @param byline who wrote the text, as the source has it where it has more than the names; else null
 */
public record About(
        @Nullable String title,
        List<String> authors,
        @Nullable String affiliation,
        @Nullable String language,
        @Nullable String source,
        @Nullable String published,
        @Nullable String byline) {

    /** Names are shown beside those of others, so that nothing in them may turn the direction of text. */
    public About {
        title = Directions.without(title);
        authors = authors.stream().map(Directions::stripped).toList();
        affiliation = Directions.without(affiliation);
        source = Directions.without(source);
        published = Directions.without(published);
        byline = Directions.without(byline);
    }

    /** What is said by a source that has the names of its authors alone. */
    public About(
            @Nullable String title,
            List<String> authors,
            @Nullable String affiliation,
            @Nullable String language,
            @Nullable String source,
            @Nullable String published) {
        this(title, authors, affiliation, language, source, published, null);
    }

    /** The same with another title. */
    public About titled(@Nullable String newTitle) {
        return new About(newTitle, authors, affiliation, language, source, published, byline);
    }

    /** The same, taken from another place. */
    public About from(@Nullable String newSource) {
        return new About(title, authors, affiliation, language, newSource, published, byline);
    }
}
