package org.chapterhouse.app.web;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Viewer;
import org.jspecify.annotations.Nullable;

/** What the layout shows around every page. Templates know it as {@code cdi:page}. */
@RequestScoped
@Named("page")
public class Page {
    /** The cookie of the paper that was chosen, and what may stand in it. */
    public static final String THEME = "theme";

    public static final Set<String> THEMES = Set.of("light", "dark", "sepia");

    /** The cookie of the text size that was chosen, and what may stand in it. */
    public static final String TEXT = "text";

    public static final Set<String> TEXT_SIZES = Set.of("small", "large");

    private final CurrentViewer current;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Clock clock;
    private final String formKey = UUID.randomUUID().toString();
    private @Nullable ZoneId groupZone;

    @Inject
    Page(CurrentViewer current, HttpHeaders headers, UriInfo uri, Clock clock) {
        this.clock = clock;
        this.current = current;
        this.headers = headers;
        this.uri = uri;
    }

    /** Who is looking. An unknown address fails on the event loop, where nobody's row can be loaded. */
    public Viewer viewer() {
        return BlockingOperationControl.isBlockingAllowed() ? current.get() : Viewer.VISITOR;
    }

    /** The paper that was chosen; empty where the device decides. */
    public String theme() {
        return choice(THEME, THEMES);
    }

    /** The text size that was chosen; empty for the normal one. */
    public String text() {
        return choice(TEXT, TEXT_SIZES);
    }

    /** The address of this page without its query. */
    public String path() {
        return uri.getRequestUri().getRawPath();
    }

    /** The key that this page's forms carry, so that one that is sent twice is known. */
    public String formKey() {
        return formKey;
    }

    /** Where to come back to after signing in, as a query parameter's value. */
    public String here() {
        return encoded(LocalPath.pathAndQuery(uri.getRequestUri()));
    }

    /** An address as a query parameter's value. */
    static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** Tells the page whose group it is about: a visitor sees times in the group's zone. */
    public void about(ReadingGroup group) {
        groupZone = group.zoneId();
    }

    /** The zone that times are shown in: the person's own, else the group's. */
    public ZoneId zone() {
        Person person = viewer().person();
        if (person != null) {
            return person.zoneId();
        }
        return groupZone == null ? ZoneOffset.UTC : groupZone;
    }

    /** The day and the time, in the viewer's zone: {@code Today, 19:30}. */
    public String dateAndTime(Instant instant) {
        return moments().dateAndTime(instant);
    }

    /** The day, in the viewer's zone. */
    public String day(Instant instant) {
        return moments().day(instant);
    }

    /** The time of the day, in the viewer's zone. */
    public String time(Instant instant) {
        return moments().time(instant);
    }

    private Moments moments() {
        return new Moments(clock.instant(), zone(), Locale.ENGLISH);
    }

    private String choice(String name, Set<String> known) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie != null && known.contains(cookie.getValue()) ? cookie.getValue() : "";
    }
}
