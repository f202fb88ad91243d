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
import java.util.Optional;
import org.chapterhouse.app.discussion.ReadingPage.BeginForm;
import org.chapterhouse.app.library.EditionTexts;
import org.chapterhouse.app.library.Outline;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.app.web.Door;
import org.chapterhouse.app.web.FormErrors;
import org.chapterhouse.app.web.See;
import org.chapterhouse.app.web.WebMessages;
import org.chapterhouse.domain.Refusal;
import org.chapterhouse.domain.Submission;
import org.chapterhouse.domain.discussion.CommentText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.FirstWords;
import org.chapterhouse.domain.discussion.Horizon;
import org.chapterhouse.domain.discussion.ReadMark;
import org.chapterhouse.domain.discussion.SectionTalk;
import org.chapterhouse.domain.group.Pace;
import org.chapterhouse.domain.group.Person;
import org.chapterhouse.domain.group.Standing;
import org.chapterhouse.domain.notification.GroupChange;
import org.chapterhouse.domain.schedule.Plan;
import org.chapterhouse.domain.schedule.SectionInPlan;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The text with its threads beside it. */
@Path("/groups/{slug}/read/{reading}")
@Produces(MediaType.TEXT_HTML)
public class ReadingPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(ReadingPage it);
    }

    @Inject
    CurrentViewer current;

    @Inject
    EditionTexts texts;

    @Inject
    Door door;

    @RestPath
    String slug;

    @RestPath
    String reading;

    @RestQuery
    @DefaultValue("")
    String open;

    /** What a form that begins a thread sends; a field that its form does not have is null. */
    public static class BeginFields {
        @RestForm
        @Nullable
        String on;

        @RestForm
        @Nullable
        String quote;

        @RestForm
        @Nullable
        String title;

        @RestForm
        @Nullable
        String body;

        @RestForm
        @Nullable
        String key;

        BeginForm form(FormErrors errors) {
            return new BeginForm(orEmpty(on), orEmpty(quote), orEmpty(title), orEmpty(body), orEmpty(key), errors);
        }

        FirstWords words(Horizon horizon) {
            return new FirstWords(title, quotation(), CommentText.typed(orEmpty(body)), horizon.now());
        }

        Submission submission(Person person) {
            return Submission.of(person, orEmpty(key), orEmpty(title) + "\n" + orEmpty(body));
        }

        private FirstWords.@Nullable Quotation quotation() {
            String block = orEmpty(on);
            String words = orEmpty(quote);
            return block.isBlank() && words.isBlank()
                    ? null
                    : new FirstWords.Quotation(block.isBlank() ? null : block, words);
        }
    }

    @GET
    public Response start() {
        Standing standing = door.to(slug);
        Plan plan = SectionInPlan.findPlan(standing, reading).orElseThrow(NotFoundException::new);
        Outline.Entry first = texts.outline(plan.edition.id).at(1);
        if (first == null) {
            throw new NotFoundException();
        }
        return See.other(address(first.slug()));
    }

    /** The section beside what is said about it; addresses of other editions lead to what their sections became. */
    @GET
    @Path("{section}")
    public Response show(
            @RestPath String section,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String quote) {
        Horizon horizon = door.horizon(slug, open);
        Optional<SectionInPlan> place = SectionInPlan.find(horizon.standing(), reading, section);
        if (place.isEmpty()) {
            return See.other(address(SectionInPlan.findFollowing(horizon.standing(), reading, section)
                    .orElseThrow(NotFoundException::new)));
        }
        BeginForm form = new BeginForm(orEmpty(on), orEmpty(quote), "", "", "", FormErrors.none());
        return Response.ok(Templates.page(page(horizon, place.get(), position(from), form)))
                .build();
    }

    /** Notes that the member has read the section, which may open what is said about it. */
    @POST
    @Path("{section}/read-mark")
    @Transactional
    public Response mark(@RestPath String section) {
        current.signedIn();
        Horizon horizon = door.horizon(slug, open);
        SectionInPlan place = place(horizon, section);
        ReadMark.set(horizon.standing(), place.section(), horizon.now());
        return See.other(address(section) + "#talk");
    }

    /** Begins a thread on the section, or on a passage of it. */
    @POST
    @Path("{section}/threads")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response begin(@RestPath String section, BeginFields fields) {
        current.signedIn();
        try {
            return See.other(QuarkusTransaction.requiringNew().call(() -> begun(section, fields)));
        } catch (Refusal refused) {
            Horizon horizon = door.horizon(slug, open);
            FormErrors errors = FormErrors.of(fieldOf(refused.rule), words().refused(refused.rule));
            ReadingPage shown = page(horizon, place(horizon, section), SectionTalk.START, fields.form(errors));
            return Response.status(422).entity(Templates.page(shown)).build();
        }
    }

    private String begun(String section, BeginFields fields) {
        Horizon horizon = door.horizon(slug, open);
        SectionInPlan place = place(horizon, section);
        FirstWords words = fields.words(horizon);
        Submission submission = fields.submission(current.person());
        Optional<String> before = submission.take(horizon.now());
        if (before.isPresent()) {
            return before.get();
        }
        DiscussionThread thread = DiscussionThread.onSection(horizon.standing(), place.plan(), place.section(), words);
        String address = address(section) + (horizon.opened() ? "?open=ahead" : "") + "#thread-" + thread.number;
        submission.ledTo(address);
        return address;
    }

    private String address(String section) {
        return "/groups/" + slug + "/read/" + reading + "/" + section;
    }

    private SectionInPlan place(Horizon horizon, String section) {
        return SectionInPlan.find(horizon.standing(), reading, section).orElseThrow(NotFoundException::new);
    }

    private ReadingPage page(Horizon horizon, SectionInPlan place, SectionTalk.Position from, BeginForm form) {
        boolean member = horizon.standing().isMember();
        long latest = member ? GroupChange.latest(horizon.standing().group().id) : -1;
        boolean folded = place.isAhead(horizon.now()) && !horizon.isEverything() && !hasRead(horizon, place);
        SectionTalk talk =
                folded ? new SectionTalk(java.util.List.of(), null) : SectionTalk.of(horizon, place.section(), from);
        return new ReadingPage(
                place,
                texts.outline(place.plan().edition.id),
                texts.blocks(place.section().id),
                talk.conversations().stream()
                        .map(conversation -> ThreadView.of(conversation, horizon))
                        .toList(),
                talk.next(),
                horizon,
                folded,
                latest,
                form);
    }

    private static boolean hasRead(Horizon horizon, SectionInPlan place) {
        Standing standing = horizon.standing();
        return standing.group().pace == Pace.BY_READER
                && standing.isMember()
                && ReadMark.isSet(standing, place.section());
    }

    private static SectionTalk.Position position(@Nullable String from) {
        if (from == null || !from.matches("\\d{1,9}\\.[0-9.]{9,80}")) {
            return SectionTalk.START;
        }
        int dot = from.indexOf('.');
        return new SectionTalk.Position(Integer.parseInt(from.substring(0, dot)), from.substring(dot + 1));
    }

    static String fieldOf(Refusal.Rule rule) {
        return switch (rule) {
            case THREAD_TITLE_TOO_LONG -> "title";
            case PASSAGE_NOT_FOUND -> "quote";
            default -> "body";
        };
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static WebMessages words() {
        return MessageBundles.get(WebMessages.class);
    }
}
