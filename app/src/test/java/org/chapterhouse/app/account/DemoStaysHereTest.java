package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStaysHereTest {
    private static final URI ELSEWHERE = URI.create("https://sign-in.example.org/realms/chapterhouse");

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081/realms/x", "http://127.0.0.1:8081/", "http://[::1]:8081/"})
    void demoStartsWithAKeycloakOnThisMachine(String server) {
        assertThat(new DemoStaysHere(true, Optional.of("seeds"), URI.create(server)).mayStart())
                .isTrue();
    }

    @Test
    void demoDoesNotStartWithAKeycloakElsewhere() {
        assertThat(new DemoStaysHere(true, Optional.empty(), ELSEWHERE).mayStart())
                .isFalse();
        assertThat(new DemoStaysHere(false, Optional.of("seeds"), ELSEWHERE).mayStart())
                .isFalse();
    }

    @Test
    void realInstallationStarts() {
        assertThat(new DemoStaysHere(false, Optional.empty(), ELSEWHERE).mayStart())
                .isTrue();
    }
}
