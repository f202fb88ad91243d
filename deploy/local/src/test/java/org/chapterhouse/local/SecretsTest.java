package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path temporary;

    @Test
    void secretsStayTheSameFromStartToStart() throws Exception {
        Folder folder = new Folder(temporary);
        Secrets first = Secrets.keptIn(folder);
        Secrets second = Secrets.keptIn(folder);
        assertThat(Arrays.stream(Secret.values()).map(second::get))
                .isEqualTo(Arrays.stream(Secret.values()).map(first::get).toList());
    }

    @Test
    void eachSecretIsLongAndItsOwn() throws Exception {
        Secrets secrets = Secrets.keptIn(new Folder(temporary));
        assertThat(Arrays.stream(Secret.values()).map(secrets::get))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void onlyTheOwnerReadsThem() throws Exception {
        Folder folder = new Folder(temporary);
        Secrets.keptIn(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void secretThatALaterVersionNeedsIsAdded() throws Exception {
        Folder folder = new Folder(temporary);
        Files.writeString(folder.secrets(), "APP_PASSWORD=from-before\n");
        Secrets secrets = Secrets.keptIn(folder);
        assertThat(secrets.get(Secret.APP_PASSWORD)).isEqualTo("from-before");
        assertThat(secrets.get(Secret.SIGN_IN_COOKIE_KEY)).hasSize(43);
    }
}
