package org.chapterhouse.domain.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A text that its facilitator brought and has not published yet. It is read in the background, and then waits as a draft
 * for what its facilitator makes of the outline. The file and the draft are large and loaded only when they are asked for.
 */
@Entity
@Table(name = "pending_import")
public class PendingImport extends Keyed {
    /** A reader that has not been heard of for so long is gone, with the copy of the app it ran in. */
    public static final Duration SILENCE = Duration.ofMinutes(2);

    /** What takes its reader with it is not tried for ever. */
    public static final int MOST_TRIES = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public Person person;

    /** The reading of which it becomes a new edition; null for a new reading. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public @Nullable Reading reading;

    @Column(name = "file_name")
    public String fileName;

    /** The address of the web that it is fetched from, after redirects once it was; null for a file. */
    public @Nullable String address;

    /** What its site calls it; null for a file, and where the site does not say. */
    @Column(name = "content_type")
    public @Nullable String contentType;

    @Enumerated(EnumType.STRING)
    public State state;

    /** What its reader is at; null before it begins. */
    public @Nullable String stage;

    /** How many of the stage's {@link #parts} are done. */
    public int done;

    public int parts;

    /** Why it cannot be imported, in one sentence. */
    public @Nullable String refusal;

    /** What its facilitator did to the outline, as the contents of a corrections file. */
    public @Nullable String corrections;

    /** What the draft is called; null before there is one. */
    public @Nullable String title;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    @Column(name = "claimed_at")
    public @Nullable Instant claimedAt;

    public int tries;

    @Version
    public int version;

    /** Where an import stands. */
    public enum State {
        WAITING,
        READING,
        READY,
        REFUSED
    }

    @SuppressWarnings("NullAway.Init")
    protected PendingImport() {}

    /**
     * What somebody brings.
     *
     * @param content empty where it has to be fetched from the address first
     * @param editionOf the reading of which it is a new edition; null for a new reading
     */
    public record Brought(
            String fileName,
            byte[] content,
            @Nullable String address,
            @Nullable Reading editionOf) {}

    /** A pending import without its file, as a list shows it. */
    public record Waiting(
            UUID id, String fileName, @Nullable String title, State state, Instant uploadedAt) {}

    /** Keeps what was brought until it is published or dropped. */
    public static PendingImport keep(Brought brought, Viewer by, Instant now) {
        Rule.NOT_ALLOWED.unless(by.mayFacilitate());
        PendingImport pending = new PendingImport();
        pending.person = by.signedIn();
        pending.reading = brought.editionOf();
        pending.fileName = brought.fileName();
        pending.address = brought.address();
        pending.state = State.WAITING;
        pending.parts = 1;
        pending.uploadedAt = now;
        pending.persistAndFlush();
        pending.hold("content", brought.content());
        return pending;
    }

    /** What waits longest and nobody reads, for the caller to read: nobody else is given it. Empty where nothing waits. */
    public static Optional<UUID> claim(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        update pending_import set state = 'READING', claimed_at = :now, tries = tries + 1
                        where id = (select id from pending_import
                            where state = 'WAITING' or (state = 'READING' and claimed_at < :gone)
                            order by id limit 1 for update skip locked)
                        returning id
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("gone", now.minus(SILENCE))
                .getResultStream()
                .findFirst();
    }

    /** Notes how far its reader is, and that it is still at work. */
    public static void note(UUID id, String stage, int done, int parts, Instant now) {
        update(
                "stage = ?1, done = ?2, parts = ?3, claimedAt = ?4 where id = ?5 and state = READING",
                stage,
                done,
                parts,
                now,
                id);
    }

    /** What was fetched, before it is read. */
    public record Fetched(
            String name, String address, @Nullable String contentType, byte[] content) {}

    /** Keeps what was fetched from its address, under the name that it has there. */
    public void keep(Fetched fetched) {
        fileName = fetched.name();
        address = fetched.address();
        contentType = fetched.contentType();
        hold("content", fetched.content());
    }

    /** Keeps the draft that was made of it, and what that is called. */
    public void drafted(byte[] draft, String called) {
        hold("draft", draft);
        title = called;
        state = State.READY;
    }

    /** Notes why there is no draft. */
    public void refuse(String sentence) {
        state = State.REFUSED;
        refusal = sentence;
    }

    /** Whether its readers gave it up. */
    public boolean isHopeless() {
        return tries > MOST_TRIES;
    }

    /**
     * What somebody does to the outline.
     *
     * @param corrections all of them, as they are then
     * @param place of the piece that it is about, before it is done; {@link ImportStep#EVERYWHERE} for the whole outline
     * @param entries how many corrections there were before it
     */
    public record Step(String corrections, int place, int entries) {}

    /** Keeps what its facilitator did after what was done before; refused where somebody did something meanwhile. */
    public void correct(Step step, int seenVersion) {
        new ImportStep(this, step.place, step.entries, null).persist();
        keepCorrections(step.corrections, seenVersion);
    }

    /** Keeps other corrections in place of those that there were; refused likewise. */
    public void replaceCorrections(Step step, int seenVersion) {
        new ImportStep(this, step.place, step.entries, correctionsOrNone()).persist();
        keepCorrections(step.corrections, seenVersion);
    }

    /** Takes back what was done last; refused likewise. */
    public void undo(String corrections, int seenVersion) {
        keepCorrections(corrections, seenVersion);
        ImportStep.findLast(this).ifPresent(ImportStep::delete);
    }

    private void keepCorrections(String now, int seenVersion) {
        Rule.CHANGED_MEANWHILE.unless(version == seenVersion);
        corrections = now.isBlank() ? null : now;
    }

    /** The corrections as they were kept; empty where there are none. */
    public String correctionsOrNone() {
        return corrections == null ? "" : corrections;
    }

    /** Whether there is something done to the outline to take back: also where it was to take all corrections away. */
    public boolean isUndoable() {
        return corrections != null || ImportStep.findLast(this).isPresent();
    }

    public boolean isReady() {
        return state == State.READY;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }

    /** The file, as it was brought or fetched. */
    public byte[] content() {
        return held("content");
    }

    /** The draft; to be asked for where it {@link #isReady is ready}. */
    public byte[] draft() {
        return held("draft");
    }

    /** Keeps a picture of the draft. */
    public void addPicture(String name, String mediaType, byte[] content) {
        getEntityManager()
                .createNativeQuery("insert into pending_asset (import_id, name, media_type, content)"
                        + " values (:id, :name, :type, :content) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("type", mediaType)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** The names of the draft's pictures. */
    public List<String> pictures() {
        return getEntityManager()
                .createNativeQuery("select name from pending_asset where import_id = :id order by name", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** A picture of the draft by its name. */
    public Optional<Asset.Picture> findPicture(String name) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select media_type, content from pending_asset where import_id = :id and name = :name")
                .setParameter("id", id)
                .setParameter("name", name)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Asset.Picture((String) row[0], (byte[]) row[1]));
    }

    private void hold(String column, byte[] bytes) {
        getEntityManager()
                .createNativeQuery("update pending_import set " + column + " = :bytes where id = :id")
                .setParameter("bytes", bytes)
                .setParameter("id", id)
                .executeUpdate();
    }

    private byte[] held(String column) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select " + column + " from pending_import where id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    public static Optional<PendingImport> findOwn(Person person, UUID id) {
        return find("from PendingImport i left join fetch i.reading where i.person = ?1 and i.id = ?2", person, id)
                .firstResultOptional();
    }

    /** What a person brought and did not publish, latest first. */
    public static List<Waiting> of(Person person) {
        return find(
                        "select id, fileName, title, state, uploadedAt from PendingImport where person = ?1 order by id desc",
                        person)
                .project(Waiting.class)
                .list();
    }
}
