package org.chapterhouse.app.library;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers an upload that the server would cut off with a page that says so.
 *
 * <p>The server refuses a body beyond its limit with a bare status and closes the connection, which a browser shows as
 * a broken one. Up to a size, the body is read to its end and thrown away instead, and the page tells what was wrong.
 */
class OversizedUploads {
    /** Twice the largest file: whoever sends more than that did not choose the wrong file. */
    private static final long MOST_THROWN_AWAY = 120L * 1024 * 1024;

    private final long limit;

    OversizedUploads(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.post(Imports.ADDRESS)
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                .handler(this::receive);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        long length = length(request);
        if (length <= limit || length > MOST_THROWN_AWAY) {
            context.next();
        } else if (request.headers().contains(HttpHeaders.EXPECT)) {
            explain(context);
        } else {
            request.handler(thrownAway -> {});
            request.endHandler(end -> explain(context));
            request.resume();
        }
    }

    private static void explain(RoutingContext context) {
        context.response()
                .setStatusCode(Status.SEE_OTHER.getStatusCode())
                .putHeader(HttpHeaders.LOCATION, Imports.ADDRESS + "?refused=" + Imports.TOO_LARGE)
                .end();
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
