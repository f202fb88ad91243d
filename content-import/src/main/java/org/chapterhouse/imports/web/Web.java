package org.chapterhouse.imports.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.chapterhouse.imports.outline.SourceRefused;

/**
 * Where a fetch can go, and whom it trusts there. Outside of tests there is {@link #PUBLIC} only.
 *
 * @param names finds the machines behind a name, and is asked once for each connection
 * @param open whether a machine may be connected to
 * @param ports whether a port may be
 */
record Web(Names names, Predicate<InetAddress> open, IntPredicate ports, Supplier<SSLSocketFactory> secure) {

    /**
     * The public internet at the ports that addresses of the web leave out (RFC 9110, section 4.2). Pages that groups read
     * stand there; on other ports of other people's machines stands what was never meant to be asked from here.
     */
    static final Web PUBLIC =
            new Web(InetAddress::getAllByName, PublicAddresses::contains, port -> port == 80 || port == 443, () ->
                    (SSLSocketFactory) SSLSocketFactory.getDefault());

    /** Finds machines by name. */
    @FunctionalInterface
    interface Names {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    /**
     * The machines that may be connected to for an address. A host of which one machine is forbidden is refused whole,
     * since nobody lists a private machine beside public ones but to be reached by chance.
     */
    List<InetAddress> machines(WebAddress address) throws UnknownHostException, SourceRefused {
        if (!ports.test(address.port())) {
            throw Reasons.unusualPort();
        }
        InetAddress[] machines = names.find(address.host());
        if (!Arrays.stream(machines).allMatch(open)) {
            throw Reasons.privateNetwork();
        }
        return List.of(machines);
    }
}
