package org.chapterhouse.app.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.CatalogueEntry.Position;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.PlanBehind;
import org.chapterhouse.domain.library.Readership;
import org.chapterhouse.domain.library.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The library: what the viewer may read, a reading, and its text without a group. */
@Path("/readings")
@Produces(MediaType.TEXT_HTML)
public class Readings {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(LibraryPage it);

        static native TemplateInstance reading(ReadingDetail it);

        static native TemplateInstance section(SectionAlone it);
    }

    @Inject
    CurrentViewer current;

    @Inject
    EditionTexts texts;

    /** The list; {@code after} and {@code id} are the title and the key of the last reading on the page before. */
    @GET
    public TemplateInstance list(@RestQuery @Nullable String after, @RestQuery @Nullable UUID id) {
        Position position = after == null || id == null ? Position.START : new Position(after, id);
        return Templates.list(LibraryPage.of(current.get(), position));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(@RestPath String slug) {
        Viewer viewer = current.get();
        Edition edition = Edition.findReadable(viewer, slug).orElseThrow(NotFoundException::new);
        return Templates.reading(new ReadingDetail(
                edition,
                texts.outline(edition.id),
                Readership.of(viewer, List.of(edition.reading.id)),
                edition.reading.groupsToGiveTo(viewer),
                PlanBehind.of(viewer, edition),
                edition.reading.isEditable(viewer)));
    }

    @GET
    @Path("{slug}/{section}")
    public TemplateInstance section(@RestPath String slug, @RestPath String section) {
        Section found = Section.findReadable(current.get(), slug, section).orElseThrow(NotFoundException::new);
        return Templates.section(new SectionAlone(found, texts.outline(found.edition.id), texts.blocks(found.id)));
    }
}
