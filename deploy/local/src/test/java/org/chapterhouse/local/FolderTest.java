package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path temporary;

    @Test
    void newFolderIsItsOwnersAlone() throws Exception {
        Folder folder = opened();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
        assertThat(folder.isEmpty()).isTrue();
    }

    @Test
    void fileInItsPlaceIsNamed() throws Exception {
        Path file = Files.writeString(temporary.resolve("data"), "a file");
        assertThatThrownBy(() -> new Folder(file).open())
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith(file + " is not a folder");
    }

    @Test
    void folderOfSomebodyElseIsRefusedAndLeftAsItIs() throws Exception {
        Path foreign = Files.createDirectories(temporary.resolve("data/logs")).resolve("precious.txt");
        Files.writeString(foreign, "kept");
        assertThatThrownBy(() -> new Folder(temporary.resolve("data")).open())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("holds other things");
        assertThat(temporary.resolve("data")).isDirectoryRecursivelyContaining("glob:**precious.txt");
        assertThat(temporary.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void emptyingLeavesWhatIsNotOurs() throws Exception {
        Folder folder = opened();
        Files.createDirectories(folder.postgres().resolve("base"));
        Files.writeString(folder.secrets(), "X=y");
        Path foreign = Files.writeString(folder.path().resolve("thesis.txt"), "kept");
        folder.empty();
        assertThat(folder.postgres()).doesNotExist();
        assertThat(folder.secrets()).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void secondLockOnTheSameFolderIsRefused() throws Exception {
        Folder folder = opened();
        FolderLock lock = FolderLock.on(folder);
        assertThatThrownBy(() -> FolderLock.on(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("Chapterhouse already runs on the data in " + folder.path());
        lock.close();
        FolderLock.on(folder).close();
    }

    private Folder opened() throws Exception {
        Folder folder = new Folder(temporary.resolve("data"));
        folder.open();
        return folder;
    }
}
