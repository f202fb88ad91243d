package org.chapterhouse.app.account;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses to start the demonstration anywhere but on one's own machine: its people's passwords are known to everybody.
 */
@ApplicationScoped
class DemoStaysHere {
    private static final int BEFORE_ANYTHING_IS_LOADED = 1;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean demo;
    private final URI signInServer;

    @Inject
    DemoStaysHere(
            @ConfigProperty(name = "chapterhouse.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "chapterhouse.seeds") Optional<String> seeds,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI signInServer) {
        this.demo = demo || seeds.isPresent();
        this.signInServer = signInServer;
    }

    void onStart(@Observes @Priority(BEFORE_ANYTHING_IS_LOADED) StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL && !mayStart()) {
            throw new IllegalStateException("The demonstration (chapterhouse.demo, chapterhouse.seeds) starts only"
                    + " with a Keycloak on this machine, and " + signInServer.getHost() + " is another one.");
        }
    }

    boolean mayStart() {
        return !demo || THIS_MACHINE.contains(signInServer.getHost());
    }
}
