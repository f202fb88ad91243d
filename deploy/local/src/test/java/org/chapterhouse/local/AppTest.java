package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppTest {
    @TempDir
    Path temporary;

    @Test
    void settingsFollowThePort() throws Exception {
        assertThat(settings())
                .containsEntry("QUARKUS_HTTP_PORT", "9000")
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:9002/chapterhouse")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:9001/realms/chapterhouse")
                .containsEntry("QUARKUS_MAILER_PORT", "9003")
                .containsEntry("CHAPTERHOUSE_MAIL_CATCHER", "http://127.0.0.1:9004");
    }

    @Test
    void tablesAreNotTheAppsOwn() throws Exception {
        assertThat(settings().get("QUARKUS_FLYWAY_USERNAME"))
                .isNotEqualTo(settings().get("QUARKUS_DATASOURCE_USERNAME"));
    }

    @Test
    void devModeAloneReadsTheFileOfSettings() throws Exception {
        DevSettings dev = new DevSettings(temporary.resolve(".env"));
        dev.write(settings());
        assertThat(Files.readAllLines(dev.file()))
                .hasSameSizeAs(settings().keySet())
                .allMatch(line -> line.startsWith("_DEV_"))
                .contains("_DEV_QUARKUS_HTTP_PORT=9000");
        dev.remove();
        assertThat(dev.file()).doesNotExist();
    }

    private Map<String, String> settings() throws Exception {
        return App.settings(Installation.ofThisBuild(), new Ports(9000), Secrets.keptIn(new Folder(temporary)));
    }
}
