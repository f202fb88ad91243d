package org.chapterhouse.app.account;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's mail catcher: it takes the mails that nobody should get, and gives them out as JSON. */
@ApplicationScoped
class MailCatcher {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Optional<URI> address;
    private final ObjectMapper json;

    @Inject
    MailCatcher(@ConfigProperty(name = "chapterhouse.mail-catcher") Optional<URI> address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /** What was caught, the newest first; empty where this installation has no catcher. */
    Optional<List<CaughtMail>> all() throws IOException, InterruptedException {
        return address.isPresent() ? Optional.of(get(address.get())) : Optional.empty();
    }

    private List<CaughtMail> get(URI catcher) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(catcher + "/mails"))
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("the mail catcher answered " + answer.statusCode());
        }
        return json.readValue(answer.body(), new TypeReference<>() {});
    }
}
