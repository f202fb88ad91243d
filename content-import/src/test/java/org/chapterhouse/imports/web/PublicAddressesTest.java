package org.chapterhouse.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    /** The first and last address of each block, and its neighbours outside of it. */
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255, , 1.0.0.0",
        "10.0.0.0, 10.255.255.255, 9.255.255.255, 11.0.0.0",
        "100.64.0.0, 100.127.255.255, 100.63.255.255, 100.128.0.0",
        "127.0.0.0, 127.255.255.255, 126.255.255.255, 128.0.0.0",
        "168.63.129.16, 168.63.129.16, 168.63.129.15, 168.63.129.17",
        "169.254.0.0, 169.254.255.255, 169.253.255.255, 169.255.0.0",
        "172.16.0.0, 172.31.255.255, 172.15.255.255, 172.32.0.0",
        "192.0.0.0, 192.0.0.255, 191.255.255.255, 192.0.1.0",
        "192.0.2.0, 192.0.2.255, 192.0.1.255, 192.0.3.0",
        "192.31.196.0, 192.31.196.255, 192.31.195.255, 192.31.197.0",
        "192.52.193.0, 192.52.193.255, 192.52.192.255, 192.52.194.0",
        "192.88.99.0, 192.88.99.255, 192.88.98.255, 192.88.100.0",
        "192.168.0.0, 192.168.255.255, 192.167.255.255, 192.169.0.0",
        "192.175.48.0, 192.175.48.255, 192.175.47.255, 192.175.49.0",
        "198.18.0.0, 198.19.255.255, 198.17.255.255, 198.20.0.0",
        "198.51.100.0, 198.51.100.255, 198.51.99.255, 198.51.101.0",
        "203.0.113.0, 203.0.113.255, 203.0.112.255, 203.0.114.0",
        "224.0.0.0, 239.255.255.255, 223.255.255.255, ",
        "240.0.0.0, 255.255.255.255, , ",
        "2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, 2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2001:200::",
        "2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db9::",
        "2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2003::",
        "2620:4f:8000::, 2620:4f:8000:ffff:ffff:ffff:ffff:ffff, 2620:4f:7fff:ffff:ffff:ffff:ffff:ffff, 2620:4f:8001::",
        "3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff, 3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff:1000::",
        "4000::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ",
        "::, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, , 2000::",
    })
    void blocksThatAreSetAsideEndWhereTheyEnd(String first, String last, String before, String behind)
            throws UnknownHostException {
        assertThat(isPublic(first)).isFalse();
        assertThat(isPublic(last)).isFalse();
        for (String outside : new String[] {before, behind}) {
            assertThat(outside == null || isPublic(outside)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "169.254.169.254",
                "100.100.100.200",
                "192.0.0.192",
                "255.255.255.255",
                "::1",
                "::7f00:1",
                "::10.0.0.1",
                "::93.184.215.14",
                "64:ff9b::a00:1",
                "64:ff9b::5db8:d70e",
                "64:ff9b:1::a00:1",
                "100::1",
                "100:0:0:1::1",
                "2001:0:5db8:d70e::1",
                "2001:20::1",
                "2002:7f00:1::",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fd20:ce::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1"
            })
    void privateMetadataAndDisguisedAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isFalse();
    }

    /** Java makes an IPv4 address of it before anybody can ask; should it ever not, it is refused. */
    @Test
    void mappedAddressesAreWhatTheyMap() throws UnknownHostException {
        assertThat(isPublic("::ffff:10.0.0.1")).isFalse();
        Network mapped = Network.of("2000::/3");
        byte[] bytes = HexFormat.of().parseHex("00000000000000000000ffff5db8d70e");
        assertThat(mapped.contains(bytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2a00:1450:4001::1"})
    void addressesOfTheWebArePublic(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isTrue();
    }

    @Test
    void addressWithAZoneIsNotPublic() throws UnknownHostException {
        byte[] bytes = InetAddress.getByName("2a00:1450:4001::1").getAddress();
        assertThat(PublicAddresses.contains(Inet6Address.getByAddress("", bytes, -1)))
                .isTrue();
        assertThat(PublicAddresses.contains(Inet6Address.getByAddress("", bytes, 2)))
                .isFalse();
    }

    private static boolean isPublic(String address) throws UnknownHostException {
        return PublicAddresses.contains(InetAddress.getByName(address));
    }
}
