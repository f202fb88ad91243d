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
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.moderation.Measure;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Hiding a comment, and showing it again. */
@Path("/groups/{slug}/comments/{number}/hiding")
@Produces(MediaType.TEXT_HTML)
public class Hidings {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance act(
                Comment comment, Standing standing, @Nullable Measure measure, String typed, String wrong);
    }

    @Inject
    Door door;

    @RestPath
    String slug;

    @RestPath
    int number;

    /** What a moderator decides about, and for a hidden comment why it was hidden, which its writer may read too. */
    @GET
    public TemplateInstance ask() {
        door.signedInTo(slug);
        Horizon horizon = door.horizon(slug, null);
        Comment comment = comment(horizon);
        boolean own = comment.isHidden() && comment.isBy(horizon.standing());
        Rule.NOT_ALLOWED.unless(horizon.standing().mayModerate() || own);
        return page(horizon, "", "");
    }

    /** Hides a comment that is visible, and shows one that is hidden. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response act(@RestForm @DefaultValue("") String reason, @RestForm @DefaultValue("") String act) {
        door.signedInTo(slug);
        try {
            QuarkusTransaction.requiringNew().run(() -> turn(reason, act));
            return See.other("/groups/" + slug + "/comments/" + number);
        } catch (Refusal refused) {
            if (refused.rule.answer != Answer.BAD_FORM) {
                throw refused;
            }
            String wrong = MessageBundles.get(WebMessages.class).refused(refused.rule);
            return Response.status(422)
                    .entity(page(door.horizon(slug, null), reason, wrong))
                    .build();
        }
    }

    private void turn(String reason, String act) {
        Horizon horizon = door.horizon(slug, null);
        Comment comment = comment(horizon);
        if ("show".equals(act)) {
            comment.show(horizon.standing(), reason, horizon.now());
        } else {
            comment.hide(horizon.standing(), reason, horizon.now());
        }
    }

    private TemplateInstance page(Horizon horizon, String typed, String wrong) {
        Comment comment = comment(horizon);
        Measure measure = Measure.latestOn(comment).orElse(null);
        return Templates.act(comment, horizon.standing(), measure, typed, wrong);
    }

    private Comment comment(Horizon horizon) {
        return Comment.visibleTo(horizon, number).orElseThrow(NotFoundException::new);
    }
}
