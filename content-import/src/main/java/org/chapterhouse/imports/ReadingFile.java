package org.chapterhouse.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.chapterhouse.imports.outline.Corrections;
import org.chapterhouse.imports.outline.Progress;

/** Imports a file of this machine, of which it reads at most one byte more than can be imported. */
final class ReadingFile {

    private static final String ENDING = ".outline.yaml";

    private ReadingFile() {}

    /** What came of the file, with the corrections beside it. */
    static DraftResult read(String file) throws FileUnreadable {
        Path path = path(file);
        DraftResult result = Importing.draft(file, read(path, Importing.MAX_BYTES + 1), Progress.SILENT);
        return result instanceof Drafted drafted ? Importing.correct(drafted, corrections(path)) : result;
    }

    private static String corrections(Path path) throws FileUnreadable {
        for (Path beside : correctionsOf(path)) {
            if (Files.exists(beside)) {
                return new String(read(beside, 4 * Corrections.MAX_CHARACTERS + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static Path path(String file) throws FileUnreadable {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new FileUnreadable("There is no such file.", noPath);
        }
    }

    /** {@code article.txt.outline.yaml} before {@code article.outline.yaml}, which could be another file's too. */
    private static List<Path> correctionsOf(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return List.of(path.resolveSibling(name + ENDING), path.resolveSibling(stem + ENDING));
    }

    private static byte[] read(Path path, int most) throws FileUnreadable {
        if (!Files.exists(path)) {
            throw new FileUnreadable("There is no such file.");
        }
        if (Files.isDirectory(path)) {
            throw new FileUnreadable("It is a folder, not a file.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        } catch (IOException refused) {
            throw new FileUnreadable("The file cannot be read.", refused);
        }
    }
}
