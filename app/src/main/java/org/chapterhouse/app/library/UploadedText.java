package org.chapterhouse.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.chapterhouse.imports.Importing;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sent it.
 *
 * @param name as the sender knows it, without folders
 * @param content one byte more than can be imported at most: the importer says that it is too much
 */
record UploadedText(String name, byte[] content) {
    private static final int MAX_NAME = 200;
    private static final String NO_NAME = "untitled.txt";

    /** Whether a file was chosen in a form. */
    static boolean isChosen(@Nullable FileUpload upload) {
        return upload != null && !(upload.fileName().isBlank() && upload.size() == 0);
    }

    /** The file of a form, in which one was chosen. */
    static UploadedText of(FileUpload upload) {
        try (InputStream file = Files.newInputStream(upload.uploadedFile())) {
            byte[] content = file.readNBytes(Importing.MAX_BYTES + 1);
            return new UploadedText(clean(upload.fileName()), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A name that can be kept and shown: its end is what tells kinds of files apart. */
    static String clean(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (name.isEmpty()) {
            return NO_NAME;
        }
        int points = name.codePointCount(0, name.length());
        return points <= MAX_NAME ? name : name.substring(name.offsetByCodePoints(0, points - MAX_NAME));
    }
}
