package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryTest {

    /** The smallest lossy WebP there is: one pixel. */
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private final Gallery gallery = new Gallery();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void picturesAreTakenWithTheirKindAndSize(String format) throws IOException {
        Asset asset = gallery.take(picture(format, 30, 20)).orElseThrow();
        assertThat(asset.mediaType()).isEqualTo("image/" + format.replace("jpg", "jpeg"));
        assertThat(asset.name()).matches("[0-9a-f]{16}\\." + format);
        assertThat(asset.width()).isEqualTo(30);
        assertThat(asset.height()).isEqualTo(20);
    }

    @Test
    void webpIsTaken() {
        assertThat(gallery.take(WEBP)).get().satisfies(asset -> {
            assertThat(asset.mediaType()).isEqualTo("image/webp");
            assertThat(asset.width()).isEqualTo(1);
        });
    }

    @Test
    void samePictureIsTakenOnce() throws IOException {
        Asset first = gallery.take(picture("png", 3, 3)).orElseThrow();
        assertThat(gallery.take(picture("png", 3, 3))).containsSame(first);
        assertThat(gallery.assets()).containsExactly(first);
    }

    @Test
    void whatIsNoPictureIsNotTaken() throws IOException {
        assertThat(gallery.take(new byte[0])).isEmpty();
        assertThat(gallery.take("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(gallery.take(Arrays.copyOf(picture("png", 30, 20), 12))).isEmpty();
        assertThat(gallery.take(Arrays.copyOf(picture("gif", 30, 20), 4))).isEmpty();
        assertThat(gallery.take(picture("bmp", 30, 20))).isEmpty();
        assertThat(gallery.assets()).isEmpty();
    }

    @Test
    void pictureThatNoBrowserCouldShowIsNotTaken() throws IOException {
        byte[] huge = picture("png", 30, 20);
        // The width and height of a PNG are its bytes 16 to 23.
        Arrays.fill(huge, 16, 18, (byte) 0);
        Arrays.fill(huge, 18, 20, (byte) 0xFF);
        Arrays.fill(huge, 20, 22, (byte) 0);
        Arrays.fill(huge, 22, 24, (byte) 0xFF);
        assertThat(gallery.take(huge)).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
