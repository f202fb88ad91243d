package org.chapterhouse.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caught mails as JSON: {@code GET /mails}, the newest first, and {@code GET /mails/ID}. */
final class MailPages {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final String LIST = "/mails";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private final ObjectMapper json = new ObjectMapper();
    private final KeptMails kept;

    private MailPages(KeptMails kept) {
        this.kept = kept;
    }

    static HttpServer start(int port, KeptMails kept) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(Ports.loopback(), port), 0);
        server.createContext("/", new MailPages(kept)::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!THIS_MACHINE.contains(host(exchange))) {
                // A web page elsewhere may give its name this machine's address, to read from here.
                send(exchange, FORBIDDEN, problem("Only for this machine"));
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, METHOD_NOT_ALLOWED, problem("Only GET"));
            } else {
                show(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void show(HttpExchange exchange, String path) throws IOException {
        if (path.equals(LIST)) {
            send(exchange, OK, kept.all());
            return;
        }
        Optional<Mail> mail =
                path.startsWith(LIST + "/") ? kept.find(path.substring(LIST.length() + 1)) : Optional.empty();
        if (mail.isPresent()) {
            send(exchange, OK, mail.get());
        } else {
            send(exchange, NOT_FOUND, problem("No such mail"));
        }
    }

    private void send(HttpExchange exchange, int status, Object content) throws IOException {
        byte[] body = json.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> problem(String title) {
        return Map.of("title", title);
    }

    private static String host(HttpExchange exchange) {
        @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
        return Objects.requireNonNullElse(host, "").replaceFirst(":\\d+$", "");
    }
}
