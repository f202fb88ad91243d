package org.chapterhouse.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chapterhouse.imports.outline.Progress;
import org.junit.jupiter.api.Test;

class DraftFileTest {

    @Test
    void draftComesBackAsItWas() {
        String text = """
                # Mill

                *A* [link](#below) and “quotes”.

                <script>raw</script>

                ## Below

                > Quoted.
                """;
        Drafted drafted = (Drafted) Importing.draft("mill.md", text.getBytes(UTF_8), Progress.SILENT);
        assertThat(drafted.draft().pieces()).anyMatch(piece -> piece.isDropped());
        assertThat(DraftFile.read(DraftFile.write(drafted))).isEqualTo(drafted);
    }

    @Test
    void proposedCutsAreKept() {
        String long_ = (Sketch.prose(120) + "\n\n").repeat(80);
        Drafted drafted = (Drafted) Importing.draft("long.txt", long_.getBytes(UTF_8), Progress.SILENT);
        assertThat(DraftFile.read(DraftFile.write(drafted)).draft().pieces())
                .filteredOn(piece -> piece.isCut() && piece.marks().proposed())
                .hasSize(2);
    }

    @Test
    void draftThatWasKeptBeforePicturesWereWantedIsRead() throws IOException {
        Drafted drafted = (Drafted) Importing.draft("mill.md", "# Mill\n\nA.".getBytes(UTF_8), Progress.SILENT);
        byte[] kept = DraftFile.write(drafted);
        String json = new String(new GZIPInputStream(new ByteArrayInputStream(kept)).readAllBytes(), UTF_8);
        ByteArrayOutputStream older = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(older)) {
            gzip.write(json.replace(",\"wanted\":{}", "")
                    .replace(",\"byline\":null", "")
                    .getBytes(UTF_8));
        }
        assertThat(json).contains(",\"wanted\":{}", ",\"byline\":null");
        assertThat(DraftFile.read(older.toByteArray())).isEqualTo(drafted);
    }
}
