package org.chapterhouse.imports.epub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.imports.html.Addresses;
import org.chapterhouse.imports.outline.Asset;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the addresses on one page of a book lead: into other pages of it, to its pictures, or to the web. */
final class PageAddresses implements Addresses {

    private static final Set<String> AWAY = Set.of("http:", "https:", "mailto:");

    private final String file;
    private final BookFiles files;
    private final BookLinks links;
    private final BookPictures pictures;

    PageAddresses(String file, BookFiles files, BookLinks links, BookPictures pictures) {
        this.file = file;
        this.files = files;
        this.links = links;
        this.pictures = pictures;
    }

    @Override
    public @Nullable String link(String href) {
        String scheme = href.substring(0, href.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (AWAY.contains(scheme)) {
            return href;
        }
        Place place = files.place(file, href);
        return place == null ? null : links.to(place);
    }

    @Override
    public String anchor(String id) {
        return links.name(new Place(file, id));
    }

    @Override
    public @Nullable Shown picture(Element image) {
        String address = image.hasAttr("src") ? image.attr("src") : XmlTree.attribute(image, "href");
        if (address.isBlank()) {
            return null;
        }
        boolean within = address.startsWith("data:");
        Optional<Asset> asset = within ? pictures.of(address) : pictures.at(files.place(file, address));
        return asset.map(shown -> new Shown(shown.name(), shown.width(), shown.height()))
                .orElse(null);
    }
}
