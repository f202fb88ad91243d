package org.chapterhouse.imports;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Pictures;

/**
 * A draft as bytes, to be kept until its facilitator has corrected it: gzip (RFC 1952) over JSON. The contents of pictures
 * are not in it.
 */
public final class DraftFile {

    /** Records alone, by their components: what else they answer follows from those. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .build();

    private DraftFile() {}

    public static byte[] write(Drafted drafted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            JSON.writeValue(gzip, withoutContents(drafted));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Drafted withoutContents(Drafted drafted) {
        Draft draft = drafted.draft();
        Pictures named = new Pictures(List.of(), draft.pictures().cover());
        return new Drafted(
                drafted.titleOtherwise(), new Draft(draft.about(), draft.pieces(), named), drafted.problems());
    }

    /** @param bytes as {@link #write} gave them */
    public static Drafted read(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(gzip, Drafted.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
