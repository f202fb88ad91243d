package org.chapterhouse.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chapterhouse.imports.web.LoopbackSite.head;
import static org.chapterhouse.imports.web.LoopbackSite.html;
import static org.chapterhouse.imports.web.LoopbackSite.machine;
import static org.chapterhouse.imports.web.LoopbackSite.page;
import static org.chapterhouse.imports.web.LoopbackSite.raw;
import static org.chapterhouse.imports.web.LoopbackSite.redirect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chapterhouse.imports.outline.SourceRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingTest {

    private static final String PRIVATE = "That address leads into a private network, where nothing is fetched from;"
            + " save the page from a browser and import the file.";

    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = LoopbackSite.open();
    }

    @AfterEach
    void closeSite() throws IOException {
        site.close();
    }

    @Test
    void pageComesWithItsAddressTypeAndName() throws SourceRefused {
        site.with("/texts/locks.html?a=b", html("<p>Locks"));
        Fetched fetched = fetch("/texts/locks.html?a=b#c");
        assertThat(fetched.address()).isEqualTo(site.address("/texts/locks.html?a=b"));
        assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.name()).isEqualTo("locks.html");
        assertThat(fetched.bytes()).asString(UTF_8).isEqualTo("<p>Locks");
    }

    @Test
    void nothingIsSentButWhatIsAskedAndByWhom() throws SourceRefused {
        site.with("/", html("<p>Locks"));
        fetch("/#secret");
        assertThat(site.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.lines())
                        .containsExactly(
                                "GET / HTTP/1.1",
                                "Host: site.test:" + site.port(),
                                "User-Agent: Chapterhouse/1.0",
                                "Accept: text/html, application/xhtml+xml, application/epub+zip, text/markdown,"
                                        + " text/plain;q=0.9, */*;q=0.5",
                                "Accept-Encoding: gzip",
                                "Connection: close"));
    }

    @Test
    void cookiesAreNotKeptAndTextsNotCached() throws SourceRefused {
        site.with("/", page("Set-Cookie: a=b; Path=/\r\nETag: \"1\"\r\nCache-Control: max-age=900", new byte[] {'a'}));
        Fetching fetching = site.fetching();
        fetching.fetch(site.address("/"));
        fetching.fetch(site.address("/"));
        assertThat(site.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request).doesNotContain("Cookie", "If-"));
    }

    @Test
    void redirectsAreFollowedFiveTimes() throws SourceRefused {
        for (int step = 0; step < 6; step++) {
            site.with("/" + step, redirect((step % 2 == 0 ? "/" : site.address("/")) + (step + 1)));
        }
        site.with("/6", html("<p>Locks"));
        assertThat(fetch("/1").address()).isEqualTo(site.address("/6"));
        assertThat(site.requests()).hasSize(6);
        assertThat(refusal("/0"))
                .isEqualTo("The address leads on to others more than 5 times; give the one at which a browser ends.");
        assertThat(site.requests()).hasSize(6 + 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void everyKindOfRedirectIsFollowed(int status) throws SourceRefused {
        site.with("/a", raw("HTTP/1.1 " + status + "\r\nLocation: b?ö\r\nContent-Length: 0\r\n\r\n", new byte[0]))
                .with("/b?%C3%B6", html("<p>Locks"));
        assertThat(fetch("/a").address()).endsWith("/b?%C3%B6");
    }

    @Test
    void circleOfRedirectsEnds() {
        site.with("/a", redirect("/b")).with("/b", redirect("/a"));
        assertThat(refusal("/a")).contains("leads on to others more than 5 times");
        assertThat(site.requests()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://site.test/a",
                "gopher://site.test/1",
                "data:text/html,hello",
                "javascript:alert(1)"
            })
    void redirectOutOfTheWebIsNotFollowed(String location) {
        site.with("/a", redirect(location));
        assertThat(refusal("/a"))
                .isEqualTo("Only pages of the web are fetched, whose addresses begin with http:// or https://.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[fd00:ec2::254]/",
                "http://localhost/",
                "//metadata/computeMetadata/v1/"
            })
    void redirectIntoAPrivateNetworkIsNotFollowed(String location) {
        site.with("/a", redirect(location));
        assertThat(refusal("/a")).isEqualTo(PRIVATE);
    }

    @Test
    void redirectToANameOfAPrivateMachineIsNotFollowed() {
        site.with("/a", redirect("http://inside.example.org/"));
        Web web = site.web(
                host -> new InetAddress[] {machine(host.equals("inside.example.org") ? "192.168.1.1" : "127.0.0.1")});
        assertThat(refusal(web, site.address("/a"))).isEqualTo(PRIVATE);
    }

    @Test
    void hostWithOneForbiddenMachineIsRefusedWhole() {
        site.with("/", html("<p>Locks"));
        for (String[] machines : new String[][] {{"127.0.0.1", "10.0.0.1"}, {"fe80::1", "127.0.0.1"}}) {
            Web web = site.web(host -> new InetAddress[] {machine(machines[0]), machine(machines[1])});
            assertThat(refusal(web, site.address("/"))).isEqualTo(PRIVATE);
        }
        assertThat(site.requests()).isEmpty();
    }

    /** A name that means another machine when it is looked up again, after it was checked. */
    @Test
    void checkedMachineIsTheOneConnectedTo() throws IOException, SourceRefused {
        List<String> lookups = new ArrayList<>();
        site.with("/", html("<p>Locks")).with("/again", redirect("/"));
        try (LoopbackSite inside =
                new LoopbackSite("127.0.0.2", site.port(), javax.net.ServerSocketFactory.getDefault())) {
            inside.with("/", html("<p>Secrets"));
            Web web = site.web(host -> {
                lookups.add(host);
                return new InetAddress[] {machine(lookups.size() == 1 ? "127.0.0.1" : "127.0.0.2")};
            });
            Fetching fetching = new Fetching(web, LoopbackSite.PATIENCE);
            assertThat(fetching.fetch(site.address("/")).bytes())
                    .asString(UTF_8)
                    .isEqualTo("<p>Locks");
            assertThat(lookups).containsExactly("site.test");
            lookups.clear();
            // Each step is looked up anew, and checked anew.
            assertThat(refusal(web, site.address("/again"))).isEqualTo(PRIVATE);
            assertThat(lookups).hasSize(2);
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    void silentMachineLeavesTheNextOfItsHost() throws SourceRefused, IOException {
        site.with("/", html("<p>Locks"));
        Web web = new Web(
                host -> new InetAddress[] {machine("127.0.0.3"), machine("127.0.0.1")},
                InetAddress::isLoopbackAddress,
                port -> true,
                site.web().secure());
        assertThat(new Fetching(web, LoopbackSite.PATIENCE)
                        .fetch(site.address("/"))
                        .bytes())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:443/",
                "http://[::1]/",
                "http://169.254.169.254/",
                "http://100.64.0.1/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/",
                "http://localhost/"
            })
    void guardStandsInProduction(String address) {
        assertThat(refusalOf(new Fetching(), address)).isEqualTo(PRIVATE);
    }

    @Test
    void guardCannotBeExchangedFromOutside() {
        for (Class<?> fetching : List.of(Fetching.class, FetchingPictures.class)) {
            assertThat(fetching.getConstructors())
                    .singleElement()
                    .satisfies(constructor ->
                            assertThat(constructor.getParameterCount()).isZero());
        }
        for (Class<?> part :
                List.of(Web.class, Visit.class, Exchange.class, Connections.class, PublicAddresses.class)) {
            assertThat(part).isPackagePrivate();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, 25, 81, 442, 444, 8080, 8443, 65535, 65536, 99999})
    void usualPortsOnlyAreAsked(int port) {
        assertThat(refusalOf(new Fetching(), "http://93.184.215.14:" + port + "/"))
                .isEqualTo("Pages are fetched from the usual ports of the web only (80 and 443); save the page from a"
                        + " browser and import the file.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | The page asks for a sign-in; save the page from a browser and import the file.",
                "402 | The page asks to be paid for; save the page from a browser and import the file.",
                "403 | The site gives that page to browsers only, or to nobody; save the page from a browser and import"
                        + " the file.",
                "404 | There is no page at that address; check it for typing errors.",
                "407 | The page asks for a sign-in; save the page from a browser and import the file.",
                "410 | The page is no longer at that address; look for it elsewhere.",
                "429 | The site was asked too often; try again in some minutes, or save the page from a browser and import"
                        + " the file.",
                "451 | The site may not show that page, for reasons of law.",
                "500 | The site has trouble of its own (error 500); try again later.",
                "503 | The site cannot answer at the moment; try again later.",
                "599 | The site has trouble of its own (error 599); try again later.",
                "204 | The page at that address is empty; look whether a browser shows it, and save the page from a"
                        + " browser and import the file.",
                "206 | The site gives another answer than the page (206); save the page from a browser and import the file.",
                "300 | The site gives another answer than the page (300); save the page from a browser and import the file.",
                "304 | The site gives another answer than the page (304); save the page from a browser and import the file.",
                "302 | The site gives another answer than the page (302); save the page from a browser and import the file.",
                "418 | The site gives another answer than the page (418); save the page from a browser and import the file."
            })
    void otherAnswersAreExplained(int status, String sentence) {
        site.with("/", head(status + " Whatever"));
        assertThat(refusal("/")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "video/mp4, a film",
        "AUDIO/mpeg, a sound recording",
        "image/png; a=b, a picture",
        "font/woff2, a typeface"
    })
    void whatIsNoTextIsNotReceived(String type, String what) {
        site.with("/", page("Content-Type: " + type, new byte[10]));
        assertThat(refusal("/")).isEqualTo("That address leads to " + what + "; a text is needed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/ümläut", "\"\t\""})
    void contentTypeThatIsNoneIsNotKept(String type) throws SourceRefused {
        site.with("/", page("Content-Type: " + type, new byte[] {'a'}))
                .with("/long", page("Content-Type: text/" + "a".repeat(196), new byte[] {'a'}));
        assertThat(fetch("/").contentType()).isNull();
        assertThat(fetch("/long").contentType()).isNull();
    }

    @Test
    void contentMayComeInEveryWayOfHttp() throws SourceRefused {
        byte[] words = "Locks".getBytes(UTF_8);
        site.with("/1.0", raw("HTTP/1.0 200 OK\r\n\r\n", words))
                .with(
                        "/chunks",
                        raw(
                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "2;x=y\r\nLo\r\n3\r\ncks\r\n0\r\nA: b\r\n\r\n".getBytes(UTF_8)))
                .with("/packed", page("Content-Encoding: GZip", gzip(words)))
                .with("/asked", raw("HTTP/1.1 103 Early\r\nLink: </a>\r\n\r\nHTTP/1.1 200\r\n\r\n", words))
                .with("/proxied", raw("HTTP/1.1 203 Changed\r\ncontent-encoding: identity\r\n\r\n", words));
        for (String path : List.of("/1.0", "/chunks", "/packed", "/asked", "/proxied")) {
            assertThat(fetch(path).bytes()).as(path).isEqualTo(words);
            assertThat(fetch(path).contentType()).isNull();
        }
    }

    @Test
    void emptyPageIsRefused() throws IOException {
        site.with("/", page("Content-Type: text/html", new byte[0]))
                .with("/packed", page("Content-Encoding: gzip", gzip(new byte[0])))
                .with("/none", page("Content-Encoding: gzip", new byte[0]));
        for (String path : List.of("/", "/packed", "/none")) {
            assertThat(refusal(path)).startsWith("The page at that address is empty;");
        }
    }

    @Test
    void siteThatIsNotThereIsSaid() throws IOException {
        site.close();
        assertThat(refusal("/")).isEqualTo("The site does not answer; check the address, or try again later.");
        Web nowhere = site.web(host -> {
            throw new UnknownHostException(host);
        });
        assertThat(refusal(nowhere, "https://example.org/"))
                .isEqualTo("There is no site of that name; check the address for typing errors.");
    }

    private Fetched fetch(String path) throws SourceRefused {
        return site.fetching().fetch(site.address(path));
    }

    private String refusal(String path) {
        return refusal(site.web(), site.address(path));
    }

    private static String refusal(Web web, String address) {
        return refusalOf(new Fetching(web, LoopbackSite.PATIENCE), address);
    }

    private static String refusalOf(Fetching fetching, String address) {
        return catchThrowableOfType(SourceRefused.class, () -> fetching.fetch(address))
                .sentence();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }
}
