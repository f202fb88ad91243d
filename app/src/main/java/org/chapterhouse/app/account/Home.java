package org.chapterhouse.app.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.chapterhouse.app.group.GroupCard;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Viewer;

/** The first page: what the house is for, or what is next for whoever is signed in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class Home {
    private static final int GROUPS_AT_THE_DOOR = 6;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance door(List<GroupCard> groups);

        static native TemplateInstance next(NextForMe it);
    }

    @Inject
    CurrentViewer current;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show() {
        Viewer viewer = current.get();
        return viewer.isSignedIn()
                ? Templates.next(NextForMe.of(viewer, clock.instant()))
                : Templates.door(GroupCard.of(ReadingGroup.listed("", GROUPS_AT_THE_DOOR), clock.instant()));
    }
}
