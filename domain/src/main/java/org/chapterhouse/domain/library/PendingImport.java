package org.chapterhouse.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/** An uploaded file that its facilitator has not published yet. */
@Entity
@Table(name = "pending_import")
public class PendingImport extends Keyed {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public Person person;

    @Column(name = "file_name")
    public String fileName;

    public byte[] content;
    public @Nullable String corrections;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected PendingImport() {}

    /** A pending import without its file, as a list shows it. */
    public record Waiting(UUID id, String fileName, Instant uploadedAt) {}

    /** Keeps an uploaded file until it is published or dropped. */
    public static PendingImport keep(String fileName, byte[] content, Viewer by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        PendingImport pending = new PendingImport();
        pending.person = by.signedIn();
        pending.fileName = fileName;
        pending.content = content;
        pending.uploadedAt = now;
        pending.persist();
        return pending;
    }

    /** Keeps what its facilitator wrote to mend the outline. */
    public void correct(String corrections) {
        this.corrections = corrections.isBlank() ? null : corrections;
    }

    /** The corrections as they were kept; empty where there are none. */
    public String correctionsOrNone() {
        return corrections == null ? "" : corrections;
    }

    public static Optional<PendingImport> findOwn(Person person, UUID id) {
        return find("person = ?1 and id = ?2", person, id).firstResultOptional();
    }

    /** What a person uploaded and did not publish, latest first. */
    public static List<Waiting> of(Person person) {
        return find("select id, fileName, uploadedAt from PendingImport where person = ?1 order by id desc", person)
                .project(Waiting.class)
                .list();
    }
}
