package org.chapterhouse.app.group;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Role;
import org.chapterhouse.domain.group.Standing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The people of a group, those who ask to join it, and the roles they hold there. */
@Path("/groups/{slug}/people")
@Produces(MediaType.TEXT_HTML)
public class People {
    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(PeoplePage it);
    }

    /**
     * A page of a group's people.
     *
     * @param requests those who wait to be let in; none but for facilitators, and at most a page of them
     * @param next the handle to go on after, null where nobody follows
     */
    public record PeoplePage(
            Standing standing,
            long count,
            List<Membership> requests,
            List<Membership> members,
            @Nullable String next) {}

    @Inject
    Door door;

    @RestPath
    String slug;

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String after) {
        Standing standing = door.to(slug);
        List<Membership> found = Membership.activeIn(standing.group(), after, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Membership> members = more ? found.subList(0, PAGE) : found;
        List<Membership> requests =
                standing.mayFacilitate() ? Membership.requestsFor(standing.group(), PAGE) : List.of();
        return Templates.list(new PeoplePage(
                standing,
                Membership.countIn(standing.group()),
                requests,
                members,
                more ? members.get(PAGE - 1).person.handle : null));
    }

    /** Settles which roles a member holds. */
    @POST
    @Path("{handle}/roles")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response settle(
            @RestPath String handle, @RestForm List<String> role, @RestForm @DefaultValue("-1") int version) {
        Standing standing = door.facilitating(slug);
        Membership member = Membership.findIn(standing.group(), handle)
                .filter(Membership::isActive)
                .orElseThrow(NotFoundException::new);
        member.hold(roles(role), version, standing);
        return See.other(addressOf(slug));
    }

    private static Set<Role> roles(List<String> chosen) {
        return Stream.of(Role.values())
                .filter(role -> chosen.stream().anyMatch(name -> name.equalsIgnoreCase(role.name())))
                .collect(Collectors.toSet());
    }

    /** The address of a group's people. */
    static String addressOf(String slug) {
        return Groups.addressOf(slug) + "/people";
    }
}
