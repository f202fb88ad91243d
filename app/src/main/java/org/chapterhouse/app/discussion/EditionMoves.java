package org.chapterhouse.app.discussion;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.chapterhouse.app.library.EditionTexts;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.discussion.MovingBack;
import org.chapterhouse.domain.discussion.MovingToEdition;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.schedule.Plan;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Moving a group's plan to the latest edition of its reading: what becomes of the passages that people talk about, side by
 * side; the doubtful ones settled; then all in one step, which can be undone.
 */
@Path("/groups/{slug}/plans/{number}/edition")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class EditionMoves {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(EditionMovePage it);
    }

    @Inject
    Door door;

    @Inject
    EditionTexts texts;

    @Inject
    Clock clock;

    @RestPath
    String slug;

    @RestPath
    int number;

    @GET
    @Transactional
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance compare() {
        return page(FormErrors.none(), -1, "");
    }

    /** Settles where a thread's passage stands: as it was found, nowhere, or where other words are. */
    @POST
    @Path("passages/{thread}")
    public Response settle(
            @RestPath int thread,
            @RestForm @DefaultValue("") String act,
            @RestForm @DefaultValue("") String section,
            @RestForm @DefaultValue("") String quote) {
        try {
            QuarkusTransaction.requiringNew().run(() -> settle(thread, new Settling(act, section, quote)));
            return See.other(address() + "#passage-" + thread);
        } catch (Refusal refused) {
            String wrong = MessageBundles.get(WebMessages.class).refused(refused.rule);
            return QuarkusTransaction.requiringNew()
                    .call(() -> Response.status(422)
                            .entity(page(FormErrors.of("passage-" + thread, wrong), thread, quote)
                                    .render())
                            .build());
        }
    }

    private record Settling(String act, String section, String quote) {}

    private void settle(int thread, Settling settling) {
        Standing standing = door.facilitating(slug);
        Plan plan = plan(standing);
        Edition newer = newer(plan);
        MovingToEdition moving = MovingToEdition.prepare(standing, plan, newer);
        switch (settling.act()) {
            case "confirm" -> moving.confirm(thread);
            case "lose" -> moving.lose(thread);
            case "choose" ->
                moving.choose(
                        thread,
                        Section.findIn(newer, settling.section()).orElseThrow(NotFoundException::new),
                        settling.quote());
            default -> throw new NotFoundException();
        }
    }

    /** Moves the plan over. */
    @POST
    @Transactional
    public Response move() {
        Standing standing = door.facilitating(slug);
        Plan plan = plan(standing);
        MovingToEdition.prepare(standing, plan, newer(plan)).move(clock.instant());
        return See.other(planAddress());
    }

    /** Takes the last move back. */
    @POST
    @Path("undoing")
    @Transactional
    public Response undo() {
        Standing standing = door.facilitating(slug);
        MovingBack.undo(standing, plan(standing), clock.instant());
        return See.other(planAddress());
    }

    private TemplateInstance page(FormErrors errors, int thread, String quote) {
        Standing standing = door.facilitating(slug);
        Plan plan = plan(standing);
        MovingToEdition moving = MovingToEdition.prepare(standing, plan, newer(plan));
        return Templates.compare(
                EditionMovePage.of(standing, moving, texts, new EditionMovePage.Typed(errors, thread, quote)));
    }

    private Plan plan(Standing standing) {
        return Plan.findIn(standing.group(), number).orElseThrow(NotFoundException::new);
    }

    private static Edition newer(Plan plan) {
        return plan.findNewerEdition().orElseThrow(NotFoundException::new);
    }

    private String planAddress() {
        return "/groups/" + slug + "/plans/" + number;
    }

    private String address() {
        return planAddress() + "/edition";
    }
}
