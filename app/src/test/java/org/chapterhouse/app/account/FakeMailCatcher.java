package org.chapterhouse.app.account;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail catcher that always has the same two mails. */
public class FakeMailCatcher implements QuarkusTestResourceLifecycleManager {
    private static final byte[] MAILS = """
            [{"id": "2", "from": "chapterhouse@chapterhouse.example", "to": "nora@chapterhouse.example",
              "subject": "Confirm your address <b>now</b>", "at": "2026-03-02T10:15:00Z",
              "text": "Welcome.\\nhttp://localhost:8081/confirm?key=a&b=<script>", "html": "<script>alert(1)</script>"},
             {"id": "1", "from": "chapterhouse@chapterhouse.example", "to": "ada@chapterhouse.example",
              "subject": "A session is today", "at": "2026-03-01T10:15:00Z", "text": "Until tonight.", "html": ""}]
            """.getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/mails", exchange -> {
            exchange.sendResponseHeaders(200, MAILS.length);
            exchange.getResponseBody().write(MAILS);
            exchange.close();
        });
        server.start();
        return Map.of(
                "chapterhouse.mail-catcher",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
