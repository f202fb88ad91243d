package org.chapterhouse.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keycloak, as far as it can be asked whether it is up: it starts later than the app and may be away for a while. */
@ApplicationScoped
class SignInServer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI discovery;

    @Inject
    SignInServer(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String address) {
        discovery = URI.create(address + "/.well-known/openid-configuration");
    }

    /** Whether people can be sent there now. Asked anew each time: it costs little beside a sign-in. */
    boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(discovery).timeout(PATIENCE).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (SSLException up) {
            return true; // whether to trust it is for the sign-in itself to say: it may have a trust store of its own
        } catch (IOException down) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
