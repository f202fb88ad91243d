package org.chapterhouse.app.discussion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Refusal.Rule;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.group.Standing;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One comment: the way to where it stands, and what its writer can do with it. */
@Path("/groups/{slug}/comments/{number}")
@Produces(MediaType.TEXT_HTML)
public class Comments {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(
                Comment comment, Standing standing, String typed, String wrong, Boolean changed);

        static native TemplateInstance withdrawal(Comment comment, Standing standing);
    }

    @Inject
    Door door;

    @RestPath
    String slug;

    @RestPath
    int number;

    @RestQuery
    @DefaultValue("")
    String open;

    /** Leads to the comment wherever it is now. */
    @GET
    public Response find() {
        Horizon horizon = door.horizon(slug, open);
        return See.other(ThreadAddress.of(comment(horizon), horizon));
    }

    @GET
    @Path("edit")
    public TemplateInstance editing() {
        door.signedInTo(slug);
        Horizon horizon = door.horizon(slug, open);
        Comment comment = own(horizon);
        Rule.COMMENT_GONE.unless(comment.isVisible());
        return Templates.edit(comment, horizon.standing(), comment.source, "", false);
    }

    @POST
    @Path("edit")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response edit(@RestForm @DefaultValue("") String body, @RestForm @DefaultValue("-1") int version) {
        door.signedInTo(slug);
        try {
            return See.other(QuarkusTransaction.requiringNew().call(() -> edited(body, version)));
        } catch (Refusal refused) {
            return again(body, refused.rule);
        } catch (OptimisticLockException atTheSameTime) {
            return again(body, Rule.CHANGED_MEANWHILE);
        }
    }

    private String edited(String body, int version) {
        Horizon horizon = door.horizon(slug, open);
        Comment comment = own(horizon);
        comment.edit(horizon.standing(), CommentText.typed(body), version, horizon.now());
        return ThreadAddress.of(comment, horizon);
    }

    private Response again(String body, Rule rule) {
        Horizon horizon = door.horizon(slug, open);
        String wrong = MessageBundles.get(WebMessages.class).refused(rule);
        int status = rule.answer == Refusal.Answer.BAD_FORM ? 422 : 409;
        return Response.status(status)
                .entity(Templates.edit(own(horizon), horizon.standing(), body, wrong, status == 409))
                .build();
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance withdrawing() {
        door.signedInTo(slug);
        Horizon horizon = door.horizon(slug, open);
        Comment comment = own(horizon);
        Rule.COMMENT_GONE.unless(!comment.isWithdrawn());
        return Templates.withdrawal(comment, horizon.standing());
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw() {
        door.signedInTo(slug);
        Horizon horizon = door.horizon(slug, open);
        Comment comment = own(horizon);
        comment.withdraw(horizon.standing(), horizon.now());
        return See.other(ThreadAddress.of(comment.thread) + "#talk");
    }

    private Comment comment(Horizon horizon) {
        return Comment.visibleTo(horizon, number).orElseThrow(NotFoundException::new);
    }

    private Comment own(Horizon horizon) {
        Comment comment = comment(horizon);
        Rule.NOT_YOURS.unless(comment.isBy(horizon.standing()));
        return comment;
    }
}
