package org.chapterhouse.domain;

import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.domain.group.Person;

/** A form that was sent, known by the key it carries: sent twice, it has one effect. */
public record Submission(Person person, UUID key) {
    /**
     * The form by the key it carries and what was typed into it: going back and sending something else from the same
     * page is a form of its own.
     */
    public static Submission of(Person person, String key, String typed) {
        byte[] both = (key + "\n" + typed).getBytes(StandardCharsets.UTF_8);
        return new Submission(person, UUID.nameUUIDFromBytes(both));
    }

    /**
     * Takes the form in this transaction. A second one waits for the first to commit and is told where that led.
     *
     * @return empty for the first, the address the first led to for any other
     */
    public Optional<String> take(Instant now) {
        int taken = Panache.getEntityManager()
                .createNativeQuery(
                        "insert into submission (person_id, key, at) values (:person, :key, :now) on conflict do nothing")
                .setParameter("person", person.id)
                .setParameter("key", key)
                .setParameter("now", now)
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(location());
    }

    /** Notes where the form led. */
    public void ledTo(String location) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "update submission set location = :location where person_id = :person and key = :key")
                .setParameter("location", location)
                .setParameter("person", person.id)
                .setParameter("key", key)
                .executeUpdate();
    }

    private String location() {
        return (String) Panache.getEntityManager()
                .createNativeQuery(
                        "select coalesce(location, '/') from submission where person_id = :person and key = :key")
                .setParameter("person", person.id)
                .setParameter("key", key)
                .getSingleResult();
    }
}
