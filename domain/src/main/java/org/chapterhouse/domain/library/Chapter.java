package org.chapterhouse.domain.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.chapterhouse.domain.Keyed;
import org.jspecify.annotations.Nullable;

/** A chapter of an edition; without a title where its text comes before the first heading. */
@Entity
public class Chapter extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    public int position;
    public @Nullable String title;

    @SuppressWarnings("NullAway.Init")
    protected Chapter() {}

    Chapter(Edition edition, int position, @Nullable String title) {
        this.edition = edition;
        this.position = position;
        this.title = title;
    }
}
