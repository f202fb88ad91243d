package org.chapterhouse.app.schedule;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jboss.resteasy.reactive.RestPath;

/** The sessions that are added to a plan. */
@Path("/groups/{slug}/plans/{number}/sessions")
@Produces(MediaType.TEXT_HTML)
public class PlannedSessions {
    @Inject
    CurrentViewer current;

    @Inject
    Door door;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    @RestPath
    int number;

    /** The form, which suggests the same time a week after the last session. */
    @GET
    @Path("new")
    public TemplateInstance blank() {
        Standing standing = door.facilitating(slug);
        Plan plan = plan(standing);
        List<ReadingSession> sessions = ReadingSession.of(plan);
        return form(standing, plan, suggestion(standing, sessions), FormErrors.none());
    }

    private SessionForm suggestion(Standing standing, List<ReadingSession> sessions) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), standing.group().zoneId());
        return sessions.stream()
                .filter(session -> !session.isCancelled())
                .reduce((earlier, later) -> later)
                .map(last -> SessionForm.after(last, today))
                .orElse(SessionForm.BLANK);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response plan(SessionFields fields) {
        Standing standing = door.facilitating(slug);
        Plan plan = plan(standing);
        Appointing appointing = new Appointing(fields.typed(), Section.of(plan.edition), clock.instant());
        Appointment appointment = appointing.anew(standing.group().zoneId());
        return appointment == null
                ? Response.status(422)
                        .entity(form(standing, plan, appointing.form(), appointing.errors()))
                        .build()
                : See.other(planned(plan, appointment, standing, fields));
    }

    private String planned(Plan plan, Appointment appointment, Standing standing, SessionFields fields) {
        Instant now = clock.instant();
        Submission submission = Submission.of(current.person(), fields.key, plan.id + " " + fields.typed());
        return submission.take(now).orElseGet(() -> {
            ReadingSession session = ReadingSession.plan(plan, appointment, standing, now);
            String address = Address.ofSession(slug, session.number);
            submission.ledTo(address);
            return address;
        });
    }

    private static TemplateInstance form(Standing standing, Plan plan, SessionForm form, FormErrors errors) {
        return Sessions.Templates.form(new SessionFormPage(
                standing,
                plan,
                null,
                form,
                errors,
                null,
                SessionFormPage.choices(Section.of(plan.edition), form, ReadingSession.of(plan))));
    }

    private Plan plan(Standing standing) {
        return Plan.findIn(standing.group(), number).orElseThrow(NotFoundException::new);
    }
}
