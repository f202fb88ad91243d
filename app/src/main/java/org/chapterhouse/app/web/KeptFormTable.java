package org.chapterhouse.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.group.Person;
import org.jspecify.annotations.Nullable;

/** The forms that are kept while their senders sign in. Bounded, since anybody can send a form. */
@ApplicationScoped
class KeptFormTable {
    /** How long a form is kept: long enough to register and to find the mail. */
    static final Duration KEPT_FOR = Duration.ofMinutes(30);

    /** In bytes; a comment of 20,000 characters in any script fits several times over. */
    private static final int LARGEST = 300_000;

    private static final int MOST = 2_000;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    KeptFormTable(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the form in a transaction of its own; empty where it is too large or too many are kept already. */
    Optional<UUID> keep(KeptForm form, KeptFormKey key) {
        byte[] content = bytes(form);
        if (content.length > LARGEST) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        boolean kept = QuarkusTransaction.requiringNew().call(() -> insert(id, key.seal(content)));
        return kept ? Optional.of(id) : Optional.empty();
    }

    private boolean insert(UUID id, byte[] content) {
        entities.createNativeQuery("delete from kept_form where expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        return entities.createNativeQuery("""
                                insert into kept_form (id, content, expires_at)
                                select :id, :content, :end where (select count(*) from kept_form) < :most""")
                        .setParameter("id", id)
                        .setParameter("content", content)
                        .setParameter("end", clock.instant().plus(KEPT_FOR))
                        .setParameter("most", MOST)
                        .executeUpdate()
                == 1;
    }

    /** The form for whoever has its key. Opened by somebody signed in, it is theirs from then on. */
    Optional<KeptForm> open(UUID id, KeptFormKey key, @Nullable Person by) {
        if (by != null) {
            claim(id, by);
        }
        List<?> found = entities.createNativeQuery("""
                        select content from kept_form
                        where id = :id and expires_at >= :now
                        and (person_id is null or person_id = cast(:person as uuid))""")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .setParameter("person", by == null ? null : by.id.toString())
                .getResultList();
        return found.stream().findFirst().map(content -> form(key.open((byte[]) content)));
    }

    private void claim(UUID id, Person by) {
        entities.createNativeQuery("update kept_form set person_id = :person where id = :id and person_id is null")
                .setParameter("person", by.id)
                .setParameter("id", id)
                .executeUpdate();
    }

    private byte[] bytes(KeptForm form) {
        try {
            return json.writeValueAsBytes(form);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private KeptForm form(byte[] content) {
        try {
            return json.readValue(content, KeptForm.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
