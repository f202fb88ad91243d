package org.chapterhouse.imports.html;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.Asset;
import org.chapterhouse.imports.outline.Gallery;
import org.chapterhouse.imports.outline.WantedPictures;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a page of the web. Pictures that are in the page itself are taken; those elsewhere are named, and
 * where they are is kept for whoever fetches them.
 */
final class PageAddresses implements Addresses {

    /** In UTF-16 units, about what browsers open. */
    private static final int LONGEST = 2_000;

    /** However often each: a block may not hold more HTML than fits into memory. */
    private static final int MOST_SHOWN = 2 * Gallery.MAX_PICTURES;

    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA =
            Pattern.compile("data:image/[a-z+.-]+;base64,(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE = Pattern.compile("\\s*(\\d{1,5})(?:px)?\\s*");

    private final String base;
    private final @Nullable String page;
    private final Gallery gallery = new Gallery();
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int shown;

    /**
     * @param base what relative addresses begin with; empty where that is not known
     * @param page the address of the page itself; null where that is not known
     */
    PageAddresses(String base, @Nullable String page) {
        this.base = base;
        this.page = page == null ? null : withoutFragment(page);
    }

    @Override
    public @Nullable String link(String href) {
        if (href.length() > LONGEST) {
            return null;
        }
        if (href.startsWith("#")) {
            return place(href.substring(1));
        }
        if (MAIL.matcher(href).matches()) {
            return href;
        }
        String address = absolute(href);
        boolean here = page != null
                && address.startsWith(page)
                && withoutFragment(address).equals(page);
        return here && address.contains("#") ? place(address.substring(address.indexOf('#') + 1)) : web(address);
    }

    private @Nullable String place(String fragment) {
        return fragment.isEmpty() ? null : "anchor:" + anchor(decoded(fragment));
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return fragment;
        }
    }

    @Override
    public String anchor(String id) {
        return isPlain(id) ? id : URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Whether encoding would leave it as it is; long pages have thousands of ids, nearly all of them plain. */
    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && c != '_' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String web(String address) {
        return isWeb(address) ? address : null;
    }

    private static boolean isWeb(String address) {
        boolean oneLine = address.indexOf('\n') < 0 && address.indexOf('\r') < 0;
        return oneLine && (begins(address, "https://") || begins(address, "http://"));
    }

    private static boolean begins(String address, String scheme) {
        return address.length() > scheme.length() && address.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private String absolute(String address) {
        if (isWeb(address)) {
            return address;
        }
        if (base.isEmpty() && !SCHEME.matcher(address).lookingAt()) {
            return "";
        }
        Element link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", address).absUrl("href");
    }

    @Override
    public @Nullable Shown picture(Element image) {
        if (++shown > MOST_SHOWN) {
            return null;
        }
        String source = image.attr("src").strip();
        if (source.regionMatches(true, 0, "data:", 0, 5)) {
            return included(source).map(PageAddresses::shown).orElse(null);
        }
        String address = source.isEmpty() || source.length() > LONGEST ? null : pictureAddress(source);
        String name = address == null ? null : name(address);
        return name == null ? null : new Shown(name, size(image.attr("width")), size(image.attr("height")));
    }

    /** As it stands in the page where that is not known to be on the web. */
    private @Nullable String pictureAddress(String source) {
        boolean relative = base.isEmpty() && !SCHEME.matcher(source).lookingAt();
        return relative ? source : web(absolute(source));
    }

    private Optional<Asset> included(String source) {
        Matcher data = DATA.matcher(source);
        if (!data.matches()) {
            return Optional.empty();
        }
        try {
            return gallery.take(Base64.getMimeDecoder().decode(decoded(data.group(1))));
        } catch (IllegalArgumentException noPicture) {
            return Optional.empty();
        }
    }

    private static Shown shown(Asset asset) {
        return new Shown(asset.name(), asset.width(), asset.height());
    }

    private @Nullable String name(String address) {
        String known = names.get(address);
        if (known != null || names.size() >= Gallery.MAX_PICTURES) {
            return known;
        }
        String name = WantedPictures.name(names.size() + 1);
        names.put(address, name);
        wanted.put(name, address);
        return name;
    }

    /** In pixels; 1 where it is not said. */
    private static int size(String written) {
        Matcher size = SIZE.matcher(written);
        return size.matches() ? Math.max(1, Integer.parseInt(size.group(1))) : 1;
    }

    Gallery gallery() {
        return gallery;
    }

    /** The addresses of the pictures that are elsewhere, by the names that they have in the text, in its order. */
    Map<String, String> wanted() {
        return wanted;
    }
}
