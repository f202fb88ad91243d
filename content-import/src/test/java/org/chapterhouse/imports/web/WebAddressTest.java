package org.chapterhouse.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.chapterhouse.imports.outline.SourceRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static final String NO_ADDRESS =
            "That is no address of a page; such a one looks like https://example.org/page.";
    private static final String PRIVATE = "That address leads into a private network";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://example.org http://example.org/",
                "HTTPS://EXAMPLE.org:443/A?B#c https://example.org/A?B",
                "http://example.org:80?q http://example.org/?q",
                "http://example.org:443/ http://example.org:443/",
                "https://example.org:/a https://example.org/a",
                "https://example.org./a https://example.org/a",
                "https://my_site.example.org/ https://my_site.example.org/",
                "https://bücher.example/ä?ö=ü#ß https://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC",
                "https://example。org/ https://example.org/",
                "https://example．org｡/ https://example.org/",
                "https://ｅｘａｍｐｌｅ.org/ https://example.org/",
                "http://９３.184.215.14/ http://93.184.215.14/",
                "http://[2606:2800:21F::1]:80/a http://[2606:2800:21f:0:0:0:0:1]/a",
                "https://a.org/%41%zz%?100% https://a.org/%41%25zz%25?100%25",
                "https://a.org/a|b^c[d]\"<>`{} https://a.org/a%7Cb%5Ec%5Bd%5D%22%3C%3E%60%7B%7D",
                "https://a.org/web/http://b.org/ https://a.org/web/http://b.org/",
                "https://a.org/b/./c/../d/.. https://a.org/b/",
                "https://a.org/../../etc https://a.org/etc",
                "https://a.org?http://user@b.org https://a.org/?http://user@b.org"
            })
    void addressIsBroughtIntoOneForm(String written, String expected) throws SourceRefused {
        assertThat(WebAddress.of(written)).hasToString(expected);
        assertThat(WebAddress.of(expected)).hasToString(expected);
    }

    @Test
    void spacesAroundAnAddressAreNotOfItAndThoseWithinAre() throws SourceRefused {
        assertThat(WebAddress.of(" \u3000https://a.org/b c\n")).hasToString("https://a.org/b%20c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "file:///etc/passwd",
                "gopher://example.org/1",
                "data:text/html,hello",
                "javascript:alert(1)",
                "jar:http://example.org/a.jar!/b",
                "view-source:https://example.org",
                "http:example.org",
                "https:/example.org/",
                "//example.org/",
                "example.org/a",
                "localhost:80/a",
                "/etc/passwd",
                "my notes",
                ""
            })
    void onlyTheWebIsFetched(String written) {
        assertRefused(written, "Only pages of the web are fetched, whose addresses begin with http:// or https://.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///a",
                "http://?q",
                "http://:80/",
                "http://./",
                "http://a..org/",
                "http://.a.org/",
                "http://a.org../",
                "http://-a.org/",
                "http://a b.org/",
                "http://a%2eorg/",
                "http://%31%32%37.0.0.1/",
                "http://a.org％2f/",
                "http://a.org／b.org/",
                "http://a．org：80/",
                "http://a℀b.org/",
                "http://a.org\\@b.org/",
                "http:\\\\a.org\\",
                "http://a.org/a\tb",
                "http://a.org\n.b.org/",
                "http://a.org/\u0000",
                "http://a.org:x/",
                "http://a.org:123456/",
                "http://a.org:80:80/",
                "http://a.org:-80/",
                "http://a|b.org/",
                "http://a,b.org/",
                "http://\u202ea.org/",
                "http://[::1/",
                "http://::1/",
                "http://[::1]a/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[1:2:3]/",
                "http://[a.org]/",
                "http://[]/",
                "http://[::ffff:999.0.0.1]/"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertRefused(written, NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0X7F.1",
                "0x7f.0.0.0x1",
                "0177.0.0.1",
                "127.1",
                "127.0.1",
                "127.0.0.01",
                "127.0.0.1.1",
                "127.0.0.256",
                "１２７.1",
                "a.org.1",
                "a.0x",
                "1.2.3.4.0xff"
            })
    void figuresAreWrittenInOneWayOnly(String host) {
        assertRefused("http://" + host + "/", NO_ADDRESS);
        assertRefused("http://" + host + "./", NO_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST.",
                "a.localhost",
                "a.b.localhost.",
                "ｌｏｃａｌｈｏｓｔ",
                "intranet",
                "metadata",
                "[::ffff:127.0.0.1]",
                "[::ffff:93.184.215.14]",
                "[::FFFF:7f00:1]"
            })
    void hostsThatAreNearByTheirNameAreRefused(String host) {
        assertRefused("http://" + host + ":80/", PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://me@a.org/",
                "http://me:word@a.org/",
                "http://@a.org/",
                "http://a.org@127.0.0.1/",
                "http://a.org:80@127.0.0.1:80/",
                "http://a.org&@b.org@c.org/"
            })
    void nobodysNameIsSent(String written) {
        assertRefused(
                written, "An address with a name or password in it is not fetched; leave out what is before the @.");
    }

    @Test
    void hostsAndAddressesHaveALongestLength() throws SourceRefused {
        String label = "a".repeat(63);
        String host = String.join(".", label, label, label, "a".repeat(61));
        assertThat(WebAddress.of("http://" + host).host()).hasSize(253);
        assertRefused("http://" + host + "a", NO_ADDRESS);
        assertRefused("http://" + label + "a.org", NO_ADDRESS);
        String most = "http://a.org/" + "b".repeat(8_000 - 13);
        assertThat(WebAddress.of(most)).hasToString(most);
        assertRefused(most + "b", NO_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "e https://a.org/b/e",
                "/e https://a.org/e",
                "//c.org/e https://c.org/e",
                "?e https://a.org/b/c?e",
                "#e https://a.org/b/c",
                "../e https://a.org/e",
                "./ https://a.org/b/",
                "e?f:g https://a.org/b/e?f:g",
                "./e:f https://a.org/b/e:f",
                "http://c.org http://c.org/",
                "HTTP://C.org/e HTTP://C.org/e",
            })
    void redirectIsResolved(String location, String expected) throws SourceRefused {
        WebAddress from = WebAddress.of("https://a.org/b/c?d#here");
        assertThat(from.follow(location)).isEqualTo(WebAddress.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "//me@c.org/",
                "\\\\c.org\\",
                "//localhost/",
                "/\t/c.org"
            })
    void redirectIsHeldToTheSameRules(String location) throws SourceRefused {
        WebAddress from = WebAddress.of("https://a.org/b/c?d");
        assertThatThrownBy(() -> from.follow(location)).isInstanceOf(SourceRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.org/texts/my-notes.md?raw=1 | my-notes.md",
                "https://a.org/texts/ | texts",
                "https://www.a.org/?p=1 | www.a.org",
                "https://a.org/caf%C3%A9+bar | café+bar",
                "https://a.org/..%2F%E2%80%AE%00x | .. x",
                "https://a.org/%00%FF | a.org"
            })
    void nameIsForSentences(String written, String name) throws SourceRefused {
        assertThat(WebAddress.of(written).name()).isEqualTo(name);
    }

    @Test
    void nameIsNotEndless() throws SourceRefused {
        assertThat(WebAddress.of("https://a.org/" + "\ud83d\udcd6".repeat(300) + ".md")
                        .name())
                .isEqualTo("\ud83d\udcd6".repeat(197) + ".md");
    }

    @Test
    void anyCharactersAreReadOrRefused() {
        String alphabet = "ahttps:///..@@[]:::%2e\\?#-_01279xX\u3002\uff0e\u00df\ud83d\ude00\ud800\u200d\u0130\t xn--";
        Random random = new Random(3);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder written = new StringBuilder(round % 2 == 0 ? "http://" : "http://a.org/");
            random.ints(random.nextInt(20), 0, alphabet.length()).forEach(at -> written.append(alphabet.charAt(at)));
            assertReadOrRefused(written.toString());
        }
    }

    private static void assertReadOrRefused(String written) {
        try {
            String read = WebAddress.of(written).toString();
            assertThat(WebAddress.of(read)).hasToString(read);
        } catch (SourceRefused refused) {
            assertThat(refused.sentence()).matches("[A-Z].*\\.");
        }
    }

    private static void assertRefused(String written, String sentence) {
        assertThatThrownBy(() -> WebAddress.of(written))
                .isInstanceOf(SourceRefused.class)
                .hasMessageContaining(sentence);
    }
}
