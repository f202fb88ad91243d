package org.chapterhouse.app.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.app.group.Zones;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.group.FacilitatorGrant;
import org.chapterhouse.domain.group.Membership;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Viewer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A person's own page: their name, their time zone, their groups, and what they wish to be. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
public class Me {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(MyPage it);
    }

    /**
     * The page with its form.
     *
     * @param wish what the person asked for, null where they never did
     * @param kept whether the form has just been taken
     */
    public record MyPage(
            Viewer viewer,
            Typed typed,
            List<Membership> groups,
            @Nullable FacilitatorGrant wish,
            boolean kept) {}

    /** What stands in the form, and what is wrong with it. */
    public record Typed(String name, String zone, FormErrors errors) {}

    @Inject
    CurrentViewer current;

    @GET
    public TemplateInstance show(@RestQuery @Nullable String kept) {
        Person person = current.person();
        return Templates.settings(page(new Typed(person.name, person.zone, FormErrors.none()), kept != null));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response settle(@RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String zone) {
        Person person = current.person();
        String shown = name.strip().replaceAll("\\s+", " ");
        Optional<ZoneId> own = Zones.find(zone);
        FormErrors errors = errors(shown, own.isPresent());
        if (errors.any()) {
            MyPage page = page(new Typed(shown, zone, errors), false);
            return Response.status(422).entity(Templates.settings(page)).build();
        }
        QuarkusTransaction.requiringNew()
                .run(() -> Person.<Person>findById(person.id).settle(shown, own.orElseThrow()));
        return See.other("/me?kept=yes");
    }

    private static FormErrors errors(String name, boolean zoneIsKnown) {
        FormErrors errors = FormErrors.none();
        try {
            Person.requireName(name);
        } catch (Refusal refused) {
            errors.add("name", MessageBundles.get(WebMessages.class).refused(refused.rule));
        }
        if (!zoneIsKnown) {
            errors.add("zone", MessageBundles.get(MeMessages.class).chooseZone());
        }
        return errors;
    }

    private MyPage page(Typed typed, boolean kept) {
        Viewer viewer = current.get();
        Person person = viewer.signedIn();
        return new MyPage(
                viewer,
                typed,
                Membership.activeOf(person),
                FacilitatorGrant.findOf(person).orElse(null),
                kept);
    }
}
