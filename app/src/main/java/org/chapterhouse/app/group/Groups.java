package org.chapterhouse.app.group;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.group.Charter;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Viewer;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The groups, a group's home, and how one is founded. */
@Path("/groups")
@Produces(MediaType.TEXT_HTML)
public class Groups {
    private static final int PAGE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(GroupList it);

        static native TemplateInstance found(CharterForm form);

        static native TemplateInstance group(GroupPage it);
    }

    /**
     * A page of the groups.
     *
     * @param mine the viewer's own, on the first page
     * @param listed those that everybody sees
     * @param next the slug to go on after, null where nothing follows
     */
    public record GroupList(
            Viewer viewer,
            List<GroupCard> mine,
            List<GroupCard> listed,
            @Nullable String next) {
        /** Whether the viewer is a member of a listed group. */
        public boolean isMine(UUID group) {
            return mine.stream().anyMatch(card -> card.group().id.equals(group));
        }

        public boolean isEmpty() {
            return mine.isEmpty() && listed.isEmpty();
        }
    }

    @Inject
    CurrentViewer current;

    @Inject
    Door door;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String after) {
        List<ReadingGroup> found = ReadingGroup.listed(after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ReadingGroup> page = more ? found.subList(0, PAGE) : found;
        String next = more ? page.get(PAGE - 1).slug : null;
        return Templates.list(new GroupList(
                current.get(), after.isEmpty() ? mine() : List.of(), GroupCard.of(page, clock.instant()), next));
    }

    private List<GroupCard> mine() {
        Person person = current.get().person();
        if (person == null) {
            return List.of();
        }
        List<ReadingGroup> groups = Membership.activeOf(person).stream()
                .map(membership -> membership.group)
                .toList();
        return GroupCard.of(groups, clock.instant());
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.found(CharterForm.blank(founder().signedIn()));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response found(CharterForm form) {
        Viewer founder = founder();
        Optional<Charter> charter = form.charter();
        if (charter.isEmpty()) {
            return Response.status(422).entity(Templates.found(form)).build();
        }
        return See.other(founded(charter.get(), founder, form));
    }

    private Viewer founder() {
        Viewer founder = current.signedIn();
        Rule.NOT_ALLOWED.unless(founder.mayFacilitate());
        return founder;
    }

    // Two groups of one name that are founded at the same moment both find its address free: the slower tries again.
    private String founded(Charter charter, Viewer founder, CharterForm form) {
        Submission submission = Submission.of(founder.signedIn(), form.key, form.typed());
        try {
            return QuarkusTransaction.requiringNew().call(() -> found(charter, founder, submission));
        } catch (ConstraintViolationException addressTaken) {
            return QuarkusTransaction.requiringNew().call(() -> found(charter, founder, submission));
        }
    }

    private String found(Charter charter, Viewer founder, Submission submission) {
        return submission.take(clock.instant()).orElseGet(() -> {
            String address = addressOf(ReadingGroup.found(charter, founder, clock.instant()).slug);
            submission.ledTo(address);
            return address;
        });
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(@RestPath String slug) {
        return Templates.group(GroupPage.of(door.to(slug), clock.instant()));
    }

    /** The address of a group's home. */
    static String addressOf(String slug) {
        return "/groups/" + slug;
    }
}
