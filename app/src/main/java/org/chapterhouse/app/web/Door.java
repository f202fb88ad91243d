package org.chapterhouse.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Standing;
import org.jspecify.annotations.Nullable;

/** The way into a group: a group that does not exist for the viewer is not found. */
@RequestScoped
public class Door {
    private static final String OPEN_AHEAD = "ahead";

    private final CurrentViewer current;
    private final Page page;
    private final Clock clock;

    @Inject
    Door(CurrentViewer current, Page page, Clock clock) {
        this.current = current;
        this.page = page;
        this.clock = clock;
    }

    /** How the viewer stands to the group; the page shows times in its zone. */
    public Standing to(String slug) {
        Standing standing = ReadingGroup.visibleTo(current.get(), slug).orElseThrow(NotFoundException::new);
        page.about(standing.group());
        return standing;
    }

    /** The same for an act: whoever is not signed in is asked to. */
    public Standing signedInTo(String slug) {
        current.signedIn();
        return to(slug);
    }

    /** The same for what the group's facilitators do; refused to everybody else. */
    public Standing facilitating(String slug) {
        Standing standing = signedInTo(slug);
        Rule.NOT_ALLOWED.unless(standing.mayFacilitate());
        return standing;
    }

    /** How far the viewer sees in the group; {@code open} is what the address says of opening what lies ahead. */
    public Horizon horizon(String slug, @Nullable String open) {
        return new Horizon(to(slug), OPEN_AHEAD.equals(open), clock.instant());
    }
}
