package org.chapterhouse.domain.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.domain.Keyed;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Slug;
import org.chapterhouse.domain.discussion.CommentText;
import org.jspecify.annotations.Nullable;

/** Somebody who has signed in at least once, known by the sign-in provider's name and its subject. */
@Entity
public class Person extends Keyed {
    /** In characters (Unicode code points). */
    public static final int MAX_NAME_LENGTH = 80;

    public String provider;
    public String subject;
    /** For mentions and addresses: lower case, unique. */
    public String handle;

    public String name;
    public @Nullable String mail;
    public String locale;
    public String zone;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "erased_at")
    public @Nullable Instant erasedAt;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** What the sign-in provider says of a person. */
    public record Identity(
            String provider,
            String subject,
            String preferredHandle,
            String name,
            @Nullable String mail) {}

    /** Makes the row of a person at their first sign-in, at once: a second row for the same subject fails here. */
    public static Person signedUp(Identity identity, Locale locale, ZoneId zone, Instant now) {
        Person person = new Person();
        person.provider = identity.provider();
        person.subject = identity.subject();
        person.handle = Slug.free(identity.preferredHandle(), handle -> count("handle", handle) > 0);
        person.name = identity.name();
        person.mail = identity.mail();
        person.locale = locale.toLanguageTag();
        person.zone = zone.getId();
        person.createdAt = now;
        person.persistAndFlush();
        return person;
    }

    /** Changes the name that others see and the zone that times are shown in; refused for a name of no length. */
    public void settle(String shown, ZoneId own) {
        requireName(shown);
        name = shown;
        zone = own.getId();
    }

    /** Refuses a name that is empty, longer than {@value #MAX_NAME_LENGTH} or no text. */
    public static void requireName(String name) {
        Rule.COMMENT_NOT_TEXT.unless(CommentText.isText(name));
        Rule.PERSON_NAME_LENGTH.unless(name.codePointCount(0, name.length()) <= MAX_NAME_LENGTH
                && name.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The person's own time zone. */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The letters that stand for the person where a picture would: one or two, upper case. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty()
                ? "?"
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    public static Optional<Person> findBySubject(String provider, String subject) {
        return find("provider = ?1 and subject = ?2", provider, subject).firstResultOptional();
    }

    public static Optional<Person> findByHandle(String handle) {
        return find("handle", handle).firstResultOptional();
    }
}
