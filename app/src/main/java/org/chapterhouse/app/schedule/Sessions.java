package org.chapterhouse.app.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.List;
import java.util.Optional;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.Page;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Appointment;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A session of a group, and changing it. */
@Path("/groups/{slug}/sessions/{number}")
@Produces(MediaType.TEXT_HTML)
public class Sessions {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance session(SessionPage it);

        static native TemplateInstance form(SessionFormPage it);
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

    @RestPath
    int number;

    @GET
    public TemplateInstance show() {
        Standing standing = door.to(slug);
        ReadingSession session = found(ReadingSession.findIn(standing.group(), number));
        List<DiscussionThread> threads =
                DiscussionThread.onSession(Horizon.of(standing, clock.instant()), session).stream()
                        .filter(thread -> thread.comments > 0)
                        .toList();
        return Templates.session(new SessionPage(standing, line(session), threads));
    }

    @GET
    @Path("edit")
    public TemplateInstance edit() {
        Standing standing = door.facilitating(slug);
        ReadingSession session = found(ReadingSession.findIn(standing.group(), number));
        Rule.SESSION_OVER.unless(!session.isOver());
        return Templates.form(form(standing, session, SessionForm.of(session), FormErrors.none(), null));
    }

    /** Changes the session, unless it is no longer the one that its editor saw. */
    @POST
    @Path("edit")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Transactional
    public Response change(SessionFields fields) {
        Standing standing = door.facilitating(slug);
        ReadingSession session = found(ReadingSession.findToChange(standing.group(), number));
        Appointing appointing = new Appointing(fields.typed(), Section.of(session.plan.edition), clock.instant());
        Appointment appointment = appointing.changing(session);
        if (appointment == null) {
            return Response.status(422)
                    .entity(Templates.form(form(standing, session, appointing.form(), appointing.errors(), null)))
                    .build();
        }
        try {
            return See.other(changed(session, appointment, standing, fields));
        } catch (Refusal refused) {
            return conflict(standing, session, fields.typed(), refused);
        }
    }

    private String changed(ReadingSession session, Appointment appointment, Standing standing, SessionFields fields) {
        Instant now = clock.instant();
        String typed = session.id + " " + fields.version + " " + fields.typed();
        Submission submission = Submission.of(current.person(), fields.key, typed);
        return submission.take(now).orElseGet(() -> {
            session.change(appointment, fields.seenVersion(), standing, now);
            String address = Address.ofSession(slug, number);
            submission.ledTo(address);
            return address;
        });
    }

    // Nothing was changed, and the form has not been taken: it can be sent again.
    private Response conflict(Standing standing, ReadingSession session, SessionForm typed, Refusal refused) {
        String why = MessageBundles.get(WebMessages.class).refused(refused.rule);
        SessionFormPage shown = form(standing, session, typed, FormErrors.none(), why);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(409).entity(Templates.form(shown)).build();
    }

    private SessionFormPage form(
            Standing standing, ReadingSession session, SessionForm form, FormErrors errors, @Nullable String conflict) {
        List<ReadingSession> others = ReadingSession.of(session.plan).stream()
                .filter(other -> other.number != session.number)
                .toList();
        return new SessionFormPage(
                standing,
                session.plan,
                line(session),
                form,
                errors,
                conflict,
                SessionFormPage.choices(Section.of(session.plan.edition), form, others));
    }

    private SessionLine line(ReadingSession session) {
        boolean readable =
                Reading.findReadable(current.get(), session.plan.reading.slug).isPresent();
        return new SessionLine(session, new When(session, page.zone(), clock.instant()), readable);
    }

    private static ReadingSession found(Optional<ReadingSession> session) {
        return session.orElseThrow(NotFoundException::new);
    }
}
