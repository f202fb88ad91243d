package org.chapterhouse.app.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to an act: go and see, at another address (RFC 9110, section 15.4.4). */
public final class See {
    private See() {}

    /** Leads to an address on this site. Letters beyond ASCII, which a slug can have, are encoded as URIs ask for. */
    public static Response other(String address) {
        return Response.seeOther(URI.create(URI.create(address).toASCIIString()))
                .build();
    }
}
