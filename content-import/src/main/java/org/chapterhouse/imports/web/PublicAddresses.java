package org.chapterhouse.imports.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * The addresses that lead into the public internet: those that the IANA IPv4 and IPv6 Special-Purpose Address Registries
 * (RFC 6890, RFC 8190) do not set aside. The registries' few blocks that are reachable and serve the network itself, such
 * as those for multicast relays, count as set aside too: no page stands there.
 */
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC_4 = Network.all(
            "0.0.0.0/8", // this network: RFC 791, section 3.2
            "10.0.0.0/8", // private: RFC 1918
            "100.64.0.0/10", // shared by a provider's customers: RFC 6598
            "127.0.0.0/8", // this machine: RFC 1122, section 3.2.1.3
            "168.63.129.16/32", // public by its figures; in Microsoft's cloud, the machine's host and its settings
            "169.254.0.0/16", // this link, and the metadata of most clouds: RFC 3927
            "172.16.0.0/12", // private: RFC 1918
            "192.0.0.0/24", // protocols: RFC 6890, section 2.1
            "192.0.2.0/24", // examples: RFC 5737
            "192.31.196.0/24", // name servers that answer for private addresses: RFC 7535
            "192.52.193.0/24", // multicast relays: RFC 7450
            "192.88.99.0/24", // once relays to IPv6: RFC 7526
            "192.168.0.0/16", // private: RFC 1918
            "192.175.48.0/24", // name servers that answer for private addresses: RFC 7534
            "198.18.0.0/15", // measuring: RFC 2544
            "198.51.100.0/24", // examples: RFC 5737
            "203.0.113.0/24", // examples: RFC 5737
            "224.0.0.0/4", // multicast: RFC 5771
            "240.0.0.0/4"); // reserved, and broadcast: RFC 1112, section 4, and RFC 8190

    /**
     * Global unicast: RFC 4291, section 2.4. All else is not public, among it ::, ::1, the forms of IPv4 ({@code
     * ::ffff:0:0/96}, {@code ::/96}, {@code 64:ff9b::/96}, {@code 64:ff9b:1::/48}), {@code 100::/64}, {@code 5f00::/16},
     * {@code fc00::/7}, {@code fe80::/10}, {@code fec0::/10} and {@code ff00::/8}.
     */
    private static final Network PUBLIC_6 = Network.of("2000::/3");

    private static final List<Network> NOT_PUBLIC_6 = Network.all(
            "2001::/23", // protocols, among them Teredo and ORCHID: RFC 2928, RFC 4380, RFC 7343
            "2001:db8::/32", // examples: RFC 3849
            "2002::/16", // 6to4, which carries any IPv4 address: RFC 3056
            "2620:4f:8000::/48", // name servers that answer for private addresses: RFC 7534
            "3fff::/20"); // examples: RFC 9637

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address wide
                ? PUBLIC_6.contains(bytes) && !isIn(NOT_PUBLIC_6, bytes) && !isScoped(wide)
                : !isIn(NOT_PUBLIC_4, bytes);
    }

    /** An address that means another machine on each link (RFC 4007). */
    private static boolean isScoped(Inet6Address address) {
        return address.getScopeId() != 0 || address.getScopedInterface() != null;
    }

    private static boolean isIn(List<Network> networks, byte[] address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
