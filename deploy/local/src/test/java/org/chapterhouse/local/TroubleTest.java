package org.chapterhouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void fullDiskIsNamed() {
        assertThat(Trouble.with(new FileSystemException("/data/x", null, "No space left on device")))
                .hasMessage("The disk is full (/data/x): free some space and start again.");
    }

    @Test
    void otherFailureSaysWhatTheSystemSaid() {
        assertThat(Trouble.with(new IOException("Input/output error")))
                .hasMessage("A file cannot be read or written: Input/output error.");
    }
}
