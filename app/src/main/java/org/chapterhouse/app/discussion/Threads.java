package org.chapterhouse.app.discussion;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.app.discussion.ReadingPage.BeginForm;
import org.chapterhouse.app.discussion.ThreadPage.Unsent;
import org.chapterhouse.app.library.EditionTexts;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.discussion.Comment;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.DiscussionThread.Place;
import org.chapterhouse.domain.discussion.FirstWords;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.discussion.Passage;
import org.chapterhouse.domain.discussion.SectionTalk;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.moderation.Measure;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.schedule.ReadingSession;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The threads of a group, and one thread on a page of its own. */
@Path("/groups/{slug}/threads")
@Produces(MediaType.TEXT_HTML)
public class Threads {
    private static final int COMMENTS_A_PAGE = 200;
    private static final int LATEST = 30;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Standing standing, List<DiscussionThread> general, List<DiscussionThread> latest);

        static native TemplateInstance begin(Standing standing, BeginForm form, @Nullable Integer session);

        static native TemplateInstance thread(ThreadPage it);
    }

    @Inject
    CurrentViewer current;

    @Inject
    Door door;

    @Inject
    EditionTexts texts;

    @RestPath
    String slug;

    @RestQuery
    @DefaultValue("")
    String open;

    @GET
    public TemplateInstance list() {
        Horizon horizon = door.horizon(slug, open);
        List<DiscussionThread> latest = DiscussionThread.latest(horizon, LATEST).stream()
                .filter(thread -> thread.place != Place.GROUP)
                .toList();
        return Templates.list(horizon.standing(), DiscussionThread.onGroup(horizon), latest);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery @Nullable Integer session) {
        Standing standing = door.signedInTo(slug);
        standing.member();
        return Templates.begin(standing, new BeginForm("", "", "", "", "", FormErrors.none()), session);
    }

    /** Begins a thread on the group, or on a session of it. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response begin(@RestForm @Nullable Integer session, ReadingPages.BeginFields fields) {
        Standing standing = door.signedInTo(slug);
        try {
            return See.other(QuarkusTransaction.requiringNew().call(() -> begun(session, fields)));
        } catch (Refusal refused) {
            FormErrors errors = FormErrors.of(ReadingPages.fieldOf(refused.rule), words(refused));
            return Response.status(422)
                    .entity(Templates.begin(standing, fields.form(errors), session))
                    .build();
        }
    }

    private String begun(@Nullable Integer session, ReadingPages.BeginFields fields) {
        Horizon horizon = door.horizon(slug, open);
        Standing standing = horizon.standing();
        FirstWords words = fields.words(horizon);
        Submission submission = fields.submission(current.person());
        Optional<String> before = submission.take(horizon.now());
        if (before.isPresent()) {
            return before.get();
        }
        DiscussionThread thread = session == null
                ? DiscussionThread.onGroup(standing, words)
                : DiscussionThread.onSession(standing, session(standing, session), words);
        String address = "/groups/" + slug + "/threads/" + thread.number;
        submission.ledTo(address);
        return address;
    }

    private static ReadingSession session(Standing standing, int number) {
        return ReadingSession.findIn(standing.group(), number).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath int number, @RestQuery @DefaultValue("") String after) {
        return Templates.thread(page(number, after, null));
    }

    /** The thread as an annotation of the words it is about, for other tools than ours. */
    @GET
    @Path("{number}/annotation")
    @Produces(PassageAnnotation.MEDIA_TYPE)
    public PassageAnnotation annotation(@RestPath int number, @Context UriInfo asked) {
        Horizon horizon = door.horizon(slug, open);
        DiscussionThread thread = DiscussionThread.visibleTo(horizon, number).orElseThrow(NotFoundException::new);
        Passage passage = Passage.findOf(thread)
                .filter(found -> Reading.findReadable(current.get(), found.edition.reading.slug)
                        .isPresent())
                .orElseThrow(NotFoundException::new);
        return PassageAnnotation.of(thread, passage, texts.blocks(passage.section.id), asked.getBaseUri());
    }

    /** Adds a comment to the thread, or a reply to one of its comments. */
    @POST
    @Path("{number}/comments")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response comment(
            @RestPath int number,
            @RestForm @DefaultValue("") String parent,
            @RestForm @DefaultValue("") String body,
            @RestForm @DefaultValue("") String key) {
        door.signedInTo(slug);
        try {
            return See.other(QuarkusTransaction.requiringNew().call(() -> commented(number, parent, body, key)));
        } catch (Refusal refused) {
            ThreadPage shown = page(number, "", new Unsent(parent, body, words(refused)));
            int status = refused.rule.answer == Refusal.Answer.BAD_FORM ? 422 : 409;
            return Response.status(status).entity(Templates.thread(shown)).build();
        }
    }

    private String commented(int number, String parent, String body, String key) {
        Horizon horizon = door.horizon(slug, open);
        DiscussionThread thread = DiscussionThread.visibleTo(horizon, number).orElseThrow(NotFoundException::new);
        CommentText text = CommentText.typed(body);
        Submission submission = Submission.of(current.person(), key, number + "/" + parent + "/" + text.source());
        Optional<String> before = submission.take(horizon.now());
        if (before.isPresent()) {
            return before.get();
        }
        Comment comment = parent.isEmpty()
                ? thread.comment(horizon.standing(), text, horizon.now())
                : parent(horizon, thread, parent).reply(horizon.standing(), text, horizon.now());
        String address = ThreadAddress.of(comment, horizon);
        submission.ledTo(address);
        return address;
    }

    private static Comment parent(Horizon horizon, DiscussionThread thread, String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new NotFoundException();
        }
        return Comment.visibleTo(horizon, Integer.parseInt(number))
                .filter(comment -> comment.thread.id.equals(thread.id))
                .orElseThrow(NotFoundException::new);
    }

    private ThreadPage page(int number, String after, @Nullable Unsent unsent) {
        Horizon horizon = door.horizon(slug, open);
        long latest = GroupChange.latest(horizon.standing().group().id);
        DiscussionThread thread = DiscussionThread.visibleTo(horizon, number).orElseThrow(NotFoundException::new);
        List<Comment> found = Comment.of(horizon, thread, after, COMMENTS_A_PAGE + 1);
        boolean more = found.size() > COMMENTS_A_PAGE;
        List<Comment> said = more
                ? SectionTalk.standing(found.subList(0, COMMENTS_A_PAGE), found.get(COMMENTS_A_PAGE))
                : SectionTalk.standing(found, null);
        return new ThreadPage(
                new ThreadView(thread, Passage.findOf(thread).orElse(null), said, horizon),
                more ? found.get(COMMENTS_A_PAGE - 1).path : null,
                thread.isLocked() ? Measure.latestOn(thread).orElse(null) : null,
                latest,
                unsent);
    }

    private static String words(Refusal refused) {
        return MessageBundles.get(WebMessages.class).refused(refused.rule);
    }
}
