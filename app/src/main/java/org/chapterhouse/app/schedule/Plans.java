package org.chapterhouse.app.schedule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.Page;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.EditionMove;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a group reads: its plans, each with its sessions. */
@Path("/groups/{slug}/plans")
@Produces(MediaType.TEXT_HTML)
public class Plans {
    // More than anybody scrolls through; a search comes with the library's own.
    private static final int READINGS = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Standing standing, List<Plan> plans);

        static native TemplateInstance plan(PlanPage it);

        static native TemplateInstance begin(
                Standing standing, List<Reading> readings, PlanForm form, FormErrors errors);
    }

    @Inject
    CurrentViewer current;

    @Inject
    Door door;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    /** The group's plans; where there is only one, it is the page. */
    @GET
    public TemplateInstance list() {
        Standing standing = door.to(slug);
        List<Plan> plans = Plan.of(standing.group());
        return plans.size() == 1 ? shown(standing, plans.get(0)) : Templates.list(standing, plans);
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath int number) {
        Standing standing = door.to(slug);
        return shown(standing, Plan.findIn(standing.group(), number).orElseThrow(NotFoundException::new));
    }

    private TemplateInstance shown(Standing standing, Plan plan) {
        boolean readable =
                Reading.findReadable(current.get(), plan.reading.slug).isPresent();
        List<SessionLine> lines = ReadingSession.of(plan).stream()
                .map(session -> new SessionLine(session, new When(session, page.zone(), clock.instant()), readable))
                .toList();
        boolean leads = standing.mayFacilitate();
        return Templates.plan(new PlanPage(
                standing,
                plan,
                readable,
                lines,
                leads ? plan.findNewerEdition().orElse(null) : null,
                leads ? EditionMove.findLast(plan).orElse(null) : null));
    }

    /** The form that begins a plan, with the reading chosen that the address names. */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery @DefaultValue("") String reading) {
        return form(door.facilitating(slug), new PlanForm(reading, ""), FormErrors.none());
    }

    /** Begins a plan over the latest edition of a reading, which the group is given. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response begin(
            @RestForm @DefaultValue("") String reading,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String key) {
        Standing standing = door.facilitating(slug);
        PlanForm form = new PlanForm(reading, title);
        FormErrors errors = FormErrors.none();
        Edition edition =
                findChoosable(standing, reading).flatMap(Edition::latest).orElse(null);
        if (edition == null) {
            errors.add("reading", MessageBundles.get(ScheduleMessages.class).chooseReading());
        }
        checkTitle(title, errors);
        return edition == null || errors.any()
                ? Response.status(422).entity(form(standing, form, errors)).build()
                : See.other(begun(standing, edition, title, Submission.of(current.person(), key, form.toString())));
    }

    private String begun(Standing standing, Edition edition, String title, Submission submission) {
        return submission.take(clock.instant()).orElseGet(() -> {
            Plan plan = Plan.begin(standing, edition, title, clock.instant());
            String address = Address.ofPlan(slug, plan.number);
            submission.ledTo(address);
            return address;
        });
    }

    private static void checkTitle(String title, FormErrors errors) {
        try {
            Appointment.title(title);
        } catch (Refusal refused) {
            errors.add("title", MessageBundles.get(WebMessages.class).refused(refused.rule));
        }
    }

    private TemplateInstance form(Standing standing, PlanForm form, FormErrors errors) {
        return Templates.begin(standing, Reading.choosable(standing, READINGS), form, errors);
    }

    // PostgreSQL takes no NUL, and no slug has one.
    private static Optional<Reading> findChoosable(Standing standing, String reading) {
        return CommentText.isText(reading) ? Reading.findChoosable(standing, reading) : Optional.empty();
    }
}
