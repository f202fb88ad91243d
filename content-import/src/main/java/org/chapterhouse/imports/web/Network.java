package org.chapterhouse.imports.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** A block of internet addresses, such as {@code 10.0.0.0/8} (RFC 4632, section 3.1) or {@code fc00::/7} (RFC 4291). */
final class Network {

    private final byte[] first;
    private final int bits;

    private Network(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    static Network of(String block) {
        int slash = block.indexOf('/');
        try {
            // An address in figures is never looked up.
            byte[] first = InetAddress.getByName(block.substring(0, slash)).getAddress();
            return new Network(first, Integer.parseInt(block.substring(slash + 1)));
        } catch (UnknownHostException noFigures) {
            throw new IllegalArgumentException(block, noFigures);
        }
    }

    static List<Network> all(String... blocks) {
        return Arrays.stream(blocks).map(Network::of).toList();
    }

    /** @param address in the order of the network, of 4 or 16 bytes */
    boolean contains(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if (((address[bit / 8] ^ first[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
