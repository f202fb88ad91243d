package org.chapterhouse.imports.markdown;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.Gallery;
import org.chapterhouse.imports.outline.Pictures;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Takes the pictures that a document has in itself, written as addresses of the form {@code data:} (RFC 2397). */
final class EmbeddedPictures implements AttributeProvider {

    private static final Pattern DATA =
            Pattern.compile("data:image/[\\w.+-]{1,50}(?:;[\\w=.+-]{1,50})*;base64,", Pattern.CASE_INSENSITIVE);

    private static final String ASSET = "asset:";

    private final Gallery gallery = new Gallery();
    private final Map<String, Asset> byName = new HashMap<>();

    /** Whether the picture is in the document and can be shown; it gets the address that it has in the text. */
    boolean take(Image image) {
        Optional<Asset> asset = content(image.getDestination()).flatMap(gallery::take);
        asset.ifPresent(taken -> {
            byName.put(taken.name(), taken);
            image.setDestination(ASSET + taken.name());
            image.setTitle(null);
        });
        return asset.isPresent();
    }

    private static Optional<byte[]> content(String address) {
        Matcher data = DATA.matcher(address);
        if (!data.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Base64.getMimeDecoder().decode(address.substring(data.end()).replace("%2B", "+")));
        } catch (IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }

    /** The size of a picture, for the element that shows it. */
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        String address = node instanceof Image image ? image.getDestination() : "";
        Asset asset = byName.get(address.startsWith(ASSET) ? address.substring(ASSET.length()) : "");
        if (asset != null) {
            attributes.put("width", String.valueOf(asset.width()));
            attributes.put("height", String.valueOf(asset.height()));
        }
    }

    Pictures taken() {
        return new Pictures(gallery.assets(), null);
    }
}
