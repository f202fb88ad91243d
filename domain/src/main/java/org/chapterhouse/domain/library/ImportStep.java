package org.chapterhouse.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.jspecify.annotations.Nullable;

/** One thing that a facilitator did to the outline of an import: it can be many corrections, and is undone as one. */
@Entity
@Table(name = "import_step")
public class ImportStep extends Keyed {
    /** The place of a step that was about the whole outline. */
    public static final int EVERYWHERE = -1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "import_id")
    public PendingImport pending;

    /** Where the piece stood that it was about, before it was done; {@value #EVERYWHERE} for the whole outline. */
    public int place;

    /** How many corrections there were before it; they still stand first, unless they were {@link #replaced}. */
    public int entries;

    /** The corrections before it, where it put others in their place. */
    @Column(name = "replaced")
    public @Nullable String replaced;

    @SuppressWarnings("NullAway.Init")
    protected ImportStep() {}

    ImportStep(PendingImport pending, int place, int entries, @Nullable String replaced) {
        this.pending = pending;
        this.place = place;
        this.entries = entries;
        this.replaced = replaced;
    }

    /** What was done last and not undone; empty where nothing was. */
    public static Optional<ImportStep> findLast(PendingImport pending) {
        return find("pending = ?1 order by id desc", pending).firstResultOptional();
    }
}
