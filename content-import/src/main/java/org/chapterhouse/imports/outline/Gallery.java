package org.chapterhouse.imports.outline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Gathers the pictures of a text while it is read. What a picture is, its bytes tell; nothing is drawn here, only its kind
 * and size are read. What is no picture that browsers show is not taken.
 */
public final class Gallery {

    /** More than an illustrated book has. */
    public static final int MAX_PICTURES = 2_000;

    /** In bytes, of all pictures of a text: they are held in memory until the import is done. */
    public static final long MAX_BYTES = 60L * 1024 * 1024;

    /** A browser needs four bytes for each pixel: 40 megapixels are 160 MB. */
    private static final long MAX_PIXELS = 40_000_000;

    private static final Map<String, String> ENDINGS =
            Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif", "gif", "image/webp", "webp");

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private long bytes;

    /** The picture, taken once however often it is given; empty where it is none, too large, or one too many. */
    public Optional<Asset> take(byte[] content) {
        String hash = hash(content);
        Asset known = assets.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        if (assets.size() >= MAX_PICTURES || bytes + content.length > MAX_BYTES) {
            return Optional.empty();
        }
        Optional<Asset> asset = read(hash, content);
        asset.ifPresent(taken -> {
            assets.put(hash, taken);
            bytes += content.length;
        });
        return asset;
    }

    /** All that were taken. */
    public List<Asset> assets() {
        return List.copyOf(assets.values());
    }

    private static Optional<Asset> read(String hash, byte[] content) {
        // Set here and not once, since most texts have no picture, and what reads them takes long to load.
        ImageIO.setUseCache(false);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            for (Iterator<ImageReader> readers = ImageIO.getImageReaders(stream); readers.hasNext(); ) {
                ImageReader reader = readers.next();
                try {
                    String type = "image/" + reader.getFormatName().toLowerCase(Locale.ROOT);
                    if (ENDINGS.containsKey(type)) {
                        reader.setInput(stream, true, true);
                        return asset(hash, type, reader.getWidth(0), reader.getHeight(0), content);
                    }
                } finally {
                    reader.dispose();
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException noPicture) {
            // Readers of pictures throw what they like at bytes that only begin like one.
            return Optional.empty();
        }
    }

    private static Optional<Asset> asset(String hash, String type, int width, int height, byte[] content) {
        boolean fits = width > 0 && height > 0 && (long) width * height <= MAX_PIXELS;
        return fits
                ? Optional.of(new Asset(hash + "." + ENDINGS.get(type), type, width, height, content))
                : Optional.empty();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
