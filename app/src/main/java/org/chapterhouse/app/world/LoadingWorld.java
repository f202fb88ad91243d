package org.chapterhouse.app.world;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapterhouse.app.library.Publishing;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.outline.OutlinedText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the sample world where its folder is named and nobody is known yet: all of it or nothing. */
@ApplicationScoped
class LoadingWorld {
    private static final Logger LOG = Logger.getLogger(LoadingWorld.class);

    private final Optional<Path> folder;
    private final String provider;
    private final Clock clock;

    @Inject
    LoadingWorld(
            @ConfigProperty(name = "chapterhouse.seeds") Optional<Path> folder,
            @ConfigProperty(name = "chapterhouse.sign-in-provider", defaultValue = "keycloak") String provider,
            Clock clock) {
        this.folder = folder;
        this.provider = provider;
        this.clock = clock;
    }

    @Transactional
    void onStart(@Observes StartupEvent start) throws IOException {
        if (folder.isPresent() && Person.count() == 0) {
            World world = World.read(folder.get().resolve("world.yaml"));
            load(folder.get(), world);
            LOG.infof("Loaded the sample world: %d groups", world.groups().size());
        }
    }

    private void load(Path from, World world) {
        Instant now = clock.instant();
        Map<String, Viewer> people = world.people().stream()
                .collect(Collectors.toMap(World.Somebody::handle, somebody -> viewer(somebody, now)));
        Map<String, Edition> editions = new HashMap<>();
        for (World.Text text : world.readings()) {
            editions.put(
                    text.slug(),
                    publish(
                            from.resolve(text.file()),
                            text,
                            Objects.requireNonNull(people.get(text.importedBy())),
                            now));
        }
        world.groups().forEach(group -> new LoadingGroup(group, people, editions, now).load());
    }

    private Viewer viewer(World.Somebody somebody, Instant now) {
        Person.Identity identity =
                new Person.Identity(provider, somebody.subject(), somebody.handle(), somebody.name(), somebody.mail());
        Person person =
                Person.signedUp(identity, Locale.forLanguageTag(somebody.locale()), ZoneId.of(somebody.zone()), now);
        Set<SiteRole> roles = somebody.roles().stream()
                .map(role -> SiteRole.valueOf(role.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Viewer(person, roles);
    }

    private Edition publish(Path file, World.Text text, Viewer by, Instant now) {
        OutlinedText outlined = read(file);
        Reading.Record record = new Reading.Record(
                outlined.title(),
                outlined.authors(),
                outlined.affiliation(),
                Optional.ofNullable(outlined.language()).orElse("en"),
                outlined.source(),
                outlined.published(),
                text.rights(),
                ReadingVisibility.valueOf(constant(text.visibility())));
        return Publishing.publish(outlined, file.getFileName().toString(), record, by, now);
    }

    private static OutlinedText read(Path file) {
        try {
            if (Importing.read(file.getFileName().toString(), Files.readAllBytes(file)) instanceof Imported imported) {
                return imported.text();
            }
            throw new IllegalStateException("a sample reading cannot be imported: " + file.getFileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A word of the world file as the name of a constant: {@code by-session} is {@code BY_SESSION}. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static <T> List<T> orNone(@org.jspecify.annotations.Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
