package org.chapterhouse.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.Spaces;

/**
 * The address of something on the web (RFC 3986) that can be read in one way only.
 *
 * @param host as {@link Host} writes it
 * @param target path and query, in the characters that a request may have
 */
record WebAddress(boolean secure, String host, int port, String target) {

    /** In characters: what servers should take at least (RFC 9110, section 4.1). */
    private static final int MAX_LENGTH = 8_000;

    /** In characters: more than anybody reads in a sentence. */
    private static final int MAX_NAME = 200;

    private static final Pattern WEB = Pattern.compile("(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What stands in a path or query as it is, besides letters and digits (RFC 3986, sections 3.3 and 3.4). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    /** Controls, invisible marks, what was no text, and what parts folders. */
    private static final String NOT_SHOWN = "[\\p{Cc}\\p{Cf}\\p{Cs}\ufffd/\\\\]";

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** @throws SourceRefused where it is none, not of the web, or one that browsers and servers read differently */
    static WebAddress of(String written) throws SourceRefused {
        String address = written.strip();
        if (address.length() > MAX_LENGTH || address.chars().anyMatch(WebAddress::isAmbiguous)) {
            throw Reasons.noAddress();
        }
        Matcher web = WEB.matcher(address);
        if (!web.matches()) {
            throw Reasons.notOfTheWeb();
        }
        boolean secure = web.group(1).length() == "https".length();
        return of(secure, web.group(2), web.group(3));
    }

    /** Browsers drop line ends and tabs, and take a backslash for a slash. */
    private static boolean isAmbiguous(int c) {
        return Character.isISOControl(c) || c == '\\';
    }

    private static WebAddress of(boolean secure, String authority, String target) throws SourceRefused {
        if (authority.indexOf('@') >= 0) {
            throw Reasons.namesSomebody();
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw Reasons.noAddress();
        }
        String port = parts.group(2);
        int usual = secure ? HTTPS : HTTP;
        int number = port == null || port.isEmpty() ? usual : Integer.parseInt(port);
        return new WebAddress(secure, Host.of(parts.group(1)), number, withoutDots(encoded(target)));
    }

    private static String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : STRAY_PERCENT.matcher(target).replaceAll("%25").getBytes(UTF_8)) {
            if (isPlain((char) each)) {
                encoded.append((char) each);
            } else {
                encoded.append("%%%02X".formatted(each));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }

    /** Takes the steps {@code .} and {@code ..} of a path (RFC 3986, section 5.2.4). */
    private static String withoutDots(String target) {
        int query = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
        Deque<String> path = new ArrayDeque<>();
        String last = "";
        for (String step : target.substring(Math.min(1, query), query).split("/", -1)) {
            last = step;
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.equals(".")) {
                path.addLast(step);
            }
        }
        boolean folder = last.equals(".") || last.equals("..");
        return "/" + String.join("/", path) + (folder && !path.isEmpty() ? "/" : "") + target.substring(query);
    }

    /**
     * The address to which this one leads on (RFC 9110, section 10.2.2).
     *
     * @param location absolute, or relative to this one
     */
    WebAddress follow(String location) throws SourceRefused {
        String to = location.strip();
        if (WITH_SCHEME.matcher(to).matches()) {
            return of(to);
        }
        if (to.startsWith("//")) {
            return of(scheme() + to);
        }
        return of(origin() + start(to) + to);
    }

    /** What of this one's path stands before a relative address (RFC 3986, section 5.2.2). */
    private String start(String relative) {
        String path = target.split("\\?", 2)[0];
        if (relative.startsWith("/")) {
            return "";
        }
        boolean samePage = relative.isEmpty() || relative.startsWith("?") || relative.startsWith("#");
        return samePage ? path : path.substring(0, path.lastIndexOf('/') + 1);
    }

    private String scheme() {
        return secure ? "https:" : "http:";
    }

    /** Host and port as a request names them (RFC 9110, section 7.2). */
    String authority() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
    }

    private String origin() {
        return scheme() + "//" + authority();
    }

    /** What a person calls it: the last step of its path, else its host. */
    String name() {
        String path = target.split("\\?", 2)[0].replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B");
        String name = Spaces.collapse(URLDecoder.decode(last, UTF_8).replaceAll(NOT_SHOWN, " "));
        int points = name.codePointCount(0, name.length());
        // The end of a name tells kinds of texts apart.
        return name.isEmpty() ? host : name.substring(name.offsetByCodePoints(0, Math.max(0, points - MAX_NAME)));
    }

    @Override
    public String toString() {
        return origin() + target;
    }
}
