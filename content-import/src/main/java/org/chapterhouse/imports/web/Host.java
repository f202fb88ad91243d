package org.chapterhouse.imports.web;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chapterhouse.imports.outline.SourceRefused;

/** Brings the host of an address into the one form in which it is looked up, and refuses forms that are none or two. */
final class Host {

    /** RFC 1035, section 2.3.4, without the dot at the end. */
    private static final int MAX_LENGTH = 253;

    /** Letters, digits and hyphens (RFC 1123, section 2.1), and the underscore that some sites have all the same. */
    private static final Pattern NAME = label("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");

    private static final Pattern FIGURES = label("(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])");

    /**
     * Browsers take what ends like this for an IPv4 address (WHATWG URL, section 3.5): {@code 127.1}, {@code 0x7f000001}.
     */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");

    private static final Pattern WIDE = Pattern.compile("\\[[0-9A-Fa-f:.]+]");

    private Host() {}

    private static Pattern label(String label) {
        return Pattern.compile(label + "(?:\\." + label + ")*");
    }

    /**
     * A name in ASCII and small letters, an IPv4 address of four decimal numbers, or an IPv6 address without brackets.
     *
     * @throws SourceRefused also where it means this machine or one of its own network by its name alone
     */
    static String of(String written) throws SourceRefused {
        if (written.startsWith("[")) {
            return wide(written);
        }
        String host = ascii(written);
        if (host.length() > MAX_LENGTH || !NAME.matcher(host).matches()) {
            throw Reasons.noAddress();
        }
        if (ENDS_IN_NUMBER.matcher(host).matches()) {
            return figures(host);
        }
        // RFC 6761, section 6.3; and a name without a dot is looked for in the own network.
        if (host.endsWith(".localhost") || host.indexOf('.') < 0) {
            throw Reasons.privateNetwork();
        }
        return host;
    }

    /** In ASCII, with plain dots and digits for whatever looks like them (RFC 3490, section 3.1). */
    private static String ascii(String written) throws SourceRefused {
        try {
            String host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        } catch (IllegalArgumentException noName) {
            throw Reasons.noAddress(noName);
        }
    }

    /** Other ways of writing figures mean one machine here and another there. */
    private static String figures(String host) throws SourceRefused {
        if (!FIGURES.matcher(host).matches()
                || host.chars().filter(c -> c == '.').count() != 3) {
            throw Reasons.noAddress();
        }
        return host;
    }

    private static String wide(String written) throws SourceRefused {
        if (!WIDE.matcher(written).matches()) {
            throw Reasons.noAddress();
        }
        try {
            InetAddress address = InetAddress.getByName(written);
            // Java makes an IPv4 address of one that carries one.
            if (address instanceof Inet6Address) {
                return address.getHostAddress();
            }
            throw Reasons.privateNetwork();
        } catch (UnknownHostException noAddress) {
            throw Reasons.noAddress(noAddress);
        }
    }
}
