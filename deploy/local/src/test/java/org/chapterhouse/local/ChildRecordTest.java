package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordTest {
    @TempDir
    Path temporary;

    private Process process;

    @BeforeEach
    void start() throws Exception {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() throws Exception {
        process.destroyForcibly().waitFor();
    }

    @Test
    void runningProcessIsFoundAgain() throws Exception {
        ChildRecord kept = new ChildRecord(temporary.resolve("app"));
        kept.write(process.toHandle());
        assertThat(kept.leftOver()).contains(process.toHandle());
    }

    @Test
    void endedProcessIsNotThere() throws Exception {
        ChildRecord kept = new ChildRecord(temporary.resolve("app"));
        kept.write(process.toHandle());
        process.destroyForcibly().waitFor();
        assertThat(kept.leftOver()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameNumberIsLeftAlone() throws Exception {
        Path file = Files.writeString(temporary.resolve("app"), process.pid() + " 1000000000000");
        assertThat(new ChildRecord(file).leftOver()).isEmpty();
    }

    @Test
    void halfWrittenRecordIsNoRecord() throws Exception {
        Path file = Files.writeString(temporary.resolve("app"), "12");
        assertThat(new ChildRecord(file).leftOver()).isEmpty();
    }

    @Test
    void askedChildEnds() throws Exception {
        Child child = new Child(Server.APP, process.toHandle());
        child.askToEnd();
        child.awaitEnd();
        assertThat(child.isAlive()).isFalse();
    }
}
