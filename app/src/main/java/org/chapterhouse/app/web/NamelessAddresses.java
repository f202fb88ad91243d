package org.chapterhouse.app.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Knows addresses that name nothing: with the character NUL in them, which PostgreSQL does not take. */
class NamelessAddresses {
    private static final String NUL = "%00";

    @ServerRequestFilter(priority = Priorities.USER)
    void refuse(UriInfo uri) {
        if (uri.getRequestUri().toString().contains(NUL)) {
            throw new NotFoundException();
        }
    }
}
