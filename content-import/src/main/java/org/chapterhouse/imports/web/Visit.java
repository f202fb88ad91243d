package org.chapterhouse.imports.web;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import org.chapterhouse.imports.outline.SourceRefused;

/** Goes to an address and on to where it leads, each step checked anew. */
final class Visit {

    static final int MAX_REDIRECTS = 5;

    /** RFC 9110, section 15.4, of which 300 lets a person choose, and 304 and 305 are answers to other questions. */
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** The page, and the page as somebody on the way changed it (RFC 9110, section 15.3). */
    private static final Set<Integer> GIVEN = Set.of(200, 203);

    private final Web web;
    private final Connections connections;
    private final String wanted;
    private WebAddress address;

    /** @param wanted media types, as in a header {@code Accept} */
    Visit(WebAddress address, Web web, Connections connections, String wanted) {
        this.address = address;
        this.web = web;
        this.connections = connections;
        this.wanted = wanted;
    }

    /** Where it has come to. */
    WebAddress address() {
        return address;
    }

    /** An answer that holds what is at the address; the caller closes it. */
    Exchange answer() throws IOException, SourceRefused {
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            Exchange exchange = ask();
            String location = exchange.header("Location");
            if (GIVEN.contains(exchange.status())) {
                return exchange;
            }
            exchange.close();
            if (location == null || !REDIRECTS.contains(exchange.status())) {
                throw Reasons.status(exchange.status());
            }
            address = address.follow(location);
        }
        throw Reasons.tooManyRedirects(MAX_REDIRECTS);
    }

    private Exchange ask() throws IOException, SourceRefused {
        Socket connection = connections.open(web.machines(address), address.port());
        return Exchange.over(connection, address, web, wanted);
    }
}
