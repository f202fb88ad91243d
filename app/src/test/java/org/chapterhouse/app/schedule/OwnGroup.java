package org.chapterhouse.app.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.domain.group.Charter;
import org.chapterhouse.domain.group.Joining;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Role;
import org.chapterhouse.domain.group.SiteRole;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.group.Visibility;
import org.chapterhouse.domain.library.Chapter;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.ReadingVisibility;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Plan;

/**
 * A public group of a test's own. Ada and Bruno facilitate it, Chidi is a member. It reads a text of two chapters, River
 * with the sections Spring and Mouth, and Sea with Tide and Storm.
 */
record OwnGroup(String slug, String reading, int plan) {
    static final List<String> SECTIONS = List.of("Spring", "Mouth", "Tide", "Storm");

    static OwnGroup in(String zone) {
        return founded("Own group " + UUID.randomUUID(), ZoneId.of(zone), Pace.BY_SESSION);
    }

    static OwnGroup at(Pace pace) {
        return founded("Own group " + UUID.randomUUID(), ZoneId.of("Europe/Berlin"), pace);
    }

    static OwnGroup called(String name) {
        return founded(name, ZoneId.of("Europe/Berlin"), Pace.BY_SESSION);
    }

    private static OwnGroup founded(String name, ZoneId zone, Pace pace) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReadingGroup group = found(name, zone, pace);
            Edition edition = published(ada(), ReadingVisibility.EVERYBODY);
            Plan plan = Plan.begin(standing(ada(), group.slug), edition, "The water", Instant.now());
            return new OwnGroup(group.slug, edition.reading.slug, plan.number);
        });
    }

    /** A group that reads nothing yet; to be called in a transaction. */
    static ReadingGroup withoutPlan(String name) {
        return found(name, ZoneId.of("Europe/Berlin"), Pace.BY_SESSION);
    }

    private static ReadingGroup found(String name, ZoneId zone, Pace pace) {
        Instant now = Instant.now();
        ReadingGroup group = ReadingGroup.found(
                new Charter(name, "To test", null, zone, "en", Visibility.PUBLIC, Joining.OPEN, pace), ada(), now);
        Membership.enter(group, person("bruno"), now).entrust(Role.FACILITATOR);
        Membership.enter(group, person("chidi"), now);
        return group;
    }

    private static Viewer ada() {
        return new Viewer(person("ada"), Set.of(SiteRole.FACILITATOR));
    }

    /** Puts a text into the library; to be called in a transaction. */
    static Edition published(Viewer by, ReadingVisibility visibility) {
        Instant now = Instant.now();
        Reading reading = Reading.add(
                new Reading.Record("Water " + UUID.randomUUID(), List.of(), null, "en", null, null, null, visibility),
                by,
                now);
        Edition edition = Edition.next(reading, "water.md", by.signedIn(), now);
        Chapter river = edition.addChapter(1, "River");
        Chapter sea = edition.addChapter(2, "Sea");
        for (int index = 0; index < SECTIONS.size(); index++) {
            String title = SECTIONS.get(index);
            Section.add(
                    index < 2 ? river : sea,
                    new Section.Heading(index + 1, title.toLowerCase(Locale.ROOT), title, 1200));
        }
        return edition;
    }

    static Person person(String handle) {
        return Person.findByHandle(handle).orElseThrow();
    }

    /** How somebody without a site role stands to the group; in a transaction. */
    Standing standing(String handle) {
        return standing(new Viewer(person(handle), Set.of()), slug);
    }

    private static Standing standing(Viewer viewer, String slug) {
        return ReadingGroup.visibleTo(viewer, slug).orElseThrow();
    }

    /** The group's plan; in a transaction. */
    Plan findPlan() {
        return Plan.findIn(standing("ada").group(), plan).orElseThrow();
    }

    /** A section by its title; in a transaction. */
    Section section(String title) {
        return Section.of(findPlan().edition).stream()
                .filter(section -> title.equals(section.title))
                .findFirst()
                .orElseThrow();
    }

    String address() {
        return "/groups/" + slug;
    }

    String planAddress() {
        return address() + "/plans/" + plan;
    }
}
