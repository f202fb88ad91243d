package org.chapterhouse.app.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Answer;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.Standing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Locking a thread, and unlocking it. */
@Path("/groups/{slug}/threads/{number}/lock")
@Produces(MediaType.TEXT_HTML)
public class Locks {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance act(DiscussionThread thread, Standing standing, String typed, String wrong);
    }

    @Inject
    Door door;

    @RestPath
    String slug;

    @RestPath
    int number;

    @GET
    public TemplateInstance ask() {
        door.signedInTo(slug);
        Horizon horizon = door.horizon(slug, null);
        Rule.NOT_ALLOWED.unless(horizon.standing().mayModerate());
        return Templates.act(thread(horizon), horizon.standing(), "", "");
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response act(@RestForm @DefaultValue("") String reason, @RestForm @DefaultValue("") String act) {
        door.signedInTo(slug);
        try {
            QuarkusTransaction.requiringNew().run(() -> turn(reason, act));
            return See.other("/groups/" + slug + "/threads/" + number);
        } catch (Refusal refused) {
            if (refused.rule.answer != Answer.BAD_FORM) {
                throw refused;
            }
            Horizon horizon = door.horizon(slug, null);
            String wrong = MessageBundles.get(WebMessages.class).refused(refused.rule);
            return Response.status(422)
                    .entity(Templates.act(thread(horizon), horizon.standing(), reason, wrong))
                    .build();
        }
    }

    private void turn(String reason, String act) {
        Horizon horizon = door.horizon(slug, null);
        DiscussionThread thread = thread(horizon);
        if ("unlock".equals(act)) {
            thread.unlock(horizon.standing(), reason, horizon.now());
        } else {
            thread.lock(horizon.standing(), reason, horizon.now());
        }
    }

    private DiscussionThread thread(Horizon horizon) {
        return DiscussionThread.visibleTo(horizon, number).orElseThrow(NotFoundException::new);
    }
}
