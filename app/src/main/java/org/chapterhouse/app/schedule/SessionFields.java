package org.chapterhouse.app.schedule;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What the form that settles a session sends. */
public class SessionFields {
    @RestForm
    @DefaultValue("")
    String date;

    @RestForm
    @DefaultValue("")
    String start;

    @RestForm
    @DefaultValue("")
    String minutes;

    @RestForm
    @DefaultValue("")
    String title;

    @RestForm
    @DefaultValue("")
    String note;

    @RestForm("section")
    List<String> sections;

    /** Of the session as its editor saw it; empty for a new one. */
    @RestForm
    @DefaultValue("")
    String version;

    @RestForm
    @DefaultValue("")
    String key;

    SessionForm typed() {
        List<String> chosen = sections.stream().filter(slug -> !slug.isBlank()).toList();
        return new SessionForm(date, start, minutes, title, note, chosen);
    }

    /** The version that was seen; one that never stands where the field holds no number. */
    int seenVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
