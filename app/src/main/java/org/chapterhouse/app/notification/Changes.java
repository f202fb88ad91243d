package org.chapterhouse.app.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.chapterhouse.app.web.CurrentViewer;
import org.chapterhouse.domain.group.ReadingGroup;
import org.chapterhouse.domain.group.Viewer;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The changes of a group as they happen, as server-sent events, for a page that is being looked at. */
@Path("/groups/{slug}/changes")
public class Changes {
    private final CurrentViewer current;
    private final OpenStreams streams;
    private final Sse sse;

    @Inject
    Changes(CurrentViewer current, OpenStreams streams, @Context Sse sse) {
        this.current = current;
        this.streams = streams;
        this.sse = sse;
    }

    /**
     * Follows a group: events called {@code thread}, {@code session} or {@code missed} that say where something changed.
     *
     * @param after the number of the last change that the page shows; without it the stream starts at the latest
     * @param open {@code ahead} where the viewer deliberately opened what lies ahead
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> follow(
            @RestPath String slug, @RestQuery @Nullable Long after, @RestQuery @Nullable String open) {
        // A transaction that ends here, so that the open request keeps nothing of the database.
        return QuarkusTransaction.requiringNew()
                .call(() -> streams.open(following(slug, "ahead".equals(open)), after))
                .map(this::event);
    }

    private Following following(String slug, boolean opened) {
        Viewer viewer = current.get();
        ReadingGroup group = ReadingGroup.visibleTo(viewer, slug)
                .orElseThrow(NotFoundException::new)
                .group();
        return new Following(viewer, group.id, slug, opened);
    }

    private OutboundSseEvent event(Told told) {
        if (told.isNothing()) {
            return sse.newEventBuilder().comment("").build();
        }
        return sse.newEventBuilder()
                .id(Long.toString(told.seq()))
                .name(told.event())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(told)
                .build();
    }
}
