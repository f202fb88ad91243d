package org.chapterhouse.imports.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chapterhouse.imports.web.LoopbackSite.machine;
import static org.chapterhouse.imports.web.LoopbackSite.page;
import static org.chapterhouse.imports.web.LoopbackSite.raw;
import static org.chapterhouse.imports.web.LoopbackSite.redirect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.chapterhouse.imports.outline.SourceRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSitesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String TOO_SLOW =
            "The page did not come within 1 seconds; save it from a browser and import the file.";
    private static final String TOO_LARGE = "The page is larger than 20 MB, which is the most that is fetched;"
            + " save it from a browser and import the file.";
    private static final String NO_SITE = "What answers at that address is no site of the web, or one with a fault;"
            + " save the page from a browser and import the file.";
    private static final String NOT_WHOLE =
            "The page did not come whole; try again, or save the page from a browser and import the file.";

    private static final String CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    private LoopbackSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = LoopbackSite.open();
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException, InterruptedException {
        for (int wait = 0; wait < 100 && (site.connections() > 0 || fetchingThreads() > 0); wait++) {
            Thread.sleep(50);
        }
        assertThat(site.connections()).isZero();
        assertThat(fetchingThreads()).isZero();
        site.close();
    }

    private static long fetchingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("fetching"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nA: ",
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400;",
                "HTTP/1.1 200 OK\r\n\r\n"
            })
    void siteThatSendsAByteNowAndThenIsLeft(String beginning) {
        site.with("/", out -> {
            out.write(beginning.getBytes(UTF_8));
            while (true) {
                out.write('a');
                Thread.sleep(100);
            }
        });
        assertTooSlow(site.web(), site.address("/"));
    }

    @Test
    void siteThatAnswersBeforeItAnswersIsLeft() {
        site.with("/", endless("HTTP/1.1 102 Wait\r\n\r\n".repeat(100)));
        assertTooSlow(site.web(), site.address("/"));
    }

    @Test
    void siteThatNeverAnswersIsLeft() {
        site.with("/", out -> Thread.sleep(2_000));
        assertTooSlow(site.web(), site.address("/"));
    }

    @Test
    void handshakeThatNeverEndsIsLeft() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, machine("127.0.0.1"))) {
            assertTooSlow(site.web(), "https://site.test:" + silent.getLocalPort() + "/");
        }
    }

    @Test
    void nameThatIsNotFoundInTimeIsLeft() {
        assertTooSlow(
                site.web(host -> {
                    try {
                        Thread.sleep(30_000);
                    } catch (InterruptedException stopped) {
                        throw new UnknownHostException(host);
                    }
                    return new InetAddress[] {machine("127.0.0.1")};
                }),
                site.address("/"));
    }

    @Test
    void connectionThatIsNeverTakenIsLeft() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket busy = new ServerSocket(0, 1, machine("127.0.0.1"))) {
            for (int i = 0; i < 3; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                connect(socket, busy);
            }
            assertTooSlow(site.web(), "http://site.test:" + busy.getLocalPort() + "/");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static void connect(Socket socket, ServerSocket server) {
        try {
            socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 200);
        } catch (IOException queueIsFull) {
            // That is what is wanted.
        }
    }

    @Test
    void timeIsForTheWholeWayAndNotForAStep() {
        for (int step = 0; step < 5; step++) {
            LoopbackSite.Page on = redirect("/" + (step + 1));
            site.with("/" + step, out -> {
                Thread.sleep(400);
                on.answer(out);
            });
        }
        assertTooSlow(site.web(), site.address("/0"));
    }

    @Test
    void fetchThatIsInterruptedStops() throws InterruptedException {
        site.with("/", out -> Thread.sleep(2_000));
        String[] sentence = {""};
        Thread thread = new Thread(() -> sentence[0] = refusal("/"));
        thread.start();
        Thread.sleep(300);
        thread.interrupt();
        thread.join(5_000);
        assertThat(sentence[0]).isEqualTo("The fetching was stopped; try again.");
    }

    @Test
    void twentyMegabytesAreFetched() throws SourceRefused {
        byte[] most = new byte[Fetching.MAX_BYTES];
        site.with("/most", page("A: b", most))
                .with("/more", raw("HTTP/1.1 200 OK\r\n\r\n", Arrays.copyOf(most, most.length + 1)));
        assertThat(site.fetching().fetch(site.address("/most")).bytes()).hasSize(20 * 1024 * 1024);
        assertThat(refusal("/more")).isEqualTo(TOO_LARGE);
    }

    @Test
    void contentWithoutAnEndIsLeft() {
        site.with("/", endless("HTTP/1.1 200 OK\r\n\r\n", "a".repeat(100_000)))
                .with("/chunks", endless(CHUNKED, "2710\r\n" + "a".repeat(10_000) + "\r\n"));
        assertThat(refusal("/")).isEqualTo(TOO_LARGE);
        assertThat(refusal("/chunks")).isEqualTo(TOO_LARGE);
    }

    @Test
    void lengthThatIsTooMuchIsNotWaitedFor() {
        site.with("/", raw("HTTP/1.1 200 OK\r\nContent-Length: 20971521\r\n\r\n", new byte[0]));
        assertThat(refusal("/")).isEqualTo(TOO_LARGE);
    }

    @Test
    void packedContentIsCountedAsItUnpacks() throws IOException, SourceRefused {
        site.with("/most", page("Content-Encoding: gzip", zeros(Fetching.MAX_BYTES)))
                .with("/bomb", page("Content-Encoding: gzip", zeros(100_000_000)))
                .with("/junk", page("Content-Encoding: gzip", "not packed".getBytes(UTF_8)))
                .with("/half", page("Content-Encoding: gzip", Arrays.copyOf(zeros(10_000), 20)))
                .with("/brotli", page("Content-Encoding: br", new byte[10]))
                .with("/twice", page("Content-Encoding: gzip, gzip", zeros(10)));
        assertThat(site.fetching().fetch(site.address("/most")).bytes()).hasSize(Fetching.MAX_BYTES);
        assertThat(refusal("/bomb")).isEqualTo(TOO_LARGE);
        assertThat(refusal("/junk")).isEqualTo(NOT_WHOLE);
        assertThat(refusal("/half")).isEqualTo(NOT_WHOLE);
        assertThat(refusal("/brotli")).startsWith("The site packs the page in a way that cannot be opened here;");
        assertThat(refusal("/twice")).startsWith("The site packs the page in a way that cannot be opened here;");
    }

    @Test
    void lengthsThatLieAreFound() throws SourceRefused {
        site.with("/long", raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", "Locks".getBytes(UTF_8)))
                .with("/short", raw("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", "Locks".getBytes(UTF_8)))
                .with("/chunks", raw(CHUNKED, "9\r\nLocks".getBytes(UTF_8)))
                .with("/unended", raw(CHUNKED, "5\r\nLocks\r\n".getBytes(UTF_8)))
                .with("/broken", raw(CHUNKED, "-5\r\nLocks\r\n".getBytes(UTF_8)));
        assertThat(site.fetching().fetch(site.address("/short")).bytes()).hasSize(3);
        for (String path : List.of("/long", "/chunks", "/unended", "/broken")) {
            assertThat(refusal(path)).as(path).isEqualTo(NOT_WHOLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220 mail.example.org ESMTP\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/9.9 200 OK\r\n\r\nLocks",
                "HTTP/1.1 OK\r\n\r\nLocks",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nLocks",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nLocks",
                "HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\nLocks",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\nLocks",
                "\u0015\u0003\u0001\u0000\u0002\u0002F\r\n\r\n"
            })
    void whatIsNoHttpIsRefused(String answer) {
        site.with("/", raw(answer, new byte[0]));
        assertThat(refusal("/")).isEqualTo(NO_SITE);
    }

    @Test
    void headersHaveAnEnd() {
        site.with("/many", endless("HTTP/1.1 200 OK\r\n", "A: b\r\n".repeat(1_000)))
                .with("/long", endless("HTTP/1.1 200 OK\r\nA: ", "b".repeat(10_000)))
                .with("/folded", endless("HTTP/1.1 200 OK\r\nA: b", "\r\n  " + "c".repeat(10_000)))
                .with("/status", endless("HTTP/1.1 200 O", "K".repeat(10_000)))
                .with("/blank", endless("\r\n".repeat(1_000)))
                .with("/trailers", endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "A: b\r\n"));
        for (String path : List.of("/many", "/long", "/folded", "/status", "/blank", "/trailers")) {
            assertThat(refusal(path)).as(path).isEqualTo(NO_SITE);
        }
    }

    @Test
    void connectionThatBreaksOffIsSaid() {
        site.with("/", out -> {});
        assertThat(refusal("/")).isEqualTo(NOT_WHOLE);
    }

    @Test
    void anyBytesGiveAPageOrASentence() {
        String whole = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
                + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\nLocation: http://a.org/\r\n\r\n5\r\nLocks\r\n0\r\n\r\n";
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = whole.getBytes(ISO_8859_1);
            for (int change = 0; change < 4; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            site.with("/", raw("", bytes));
            assertThat(outcome()).matches("(?s)page|[A-Z].*\\.");
        }
    }

    private String outcome() {
        try {
            // No step leads out of this site.
            Web here = site.web(host -> new InetAddress[] {machine("127.0.0.1")});
            new Fetching(here, SECOND).fetch(site.address("/"));
            return "page";
        } catch (SourceRefused refused) {
            return refused.sentence();
        }
    }

    private static void assertTooSlow(Web web, String address) {
        long start = System.nanoTime();
        assertThat(refusal(new Fetching(web, SECOND), address)).isEqualTo(TOO_SLOW);
        assertThat(System.nanoTime() - start).isLessThan(SECOND.multipliedBy(8).toNanos());
    }

    private String refusal(String path) {
        return refusal(site.fetching(), site.address(path));
    }

    private static String refusal(Fetching fetching, String address) {
        return catchThrowableOfType(SourceRefused.class, () -> fetching.fetch(address))
                .sentence();
    }

    /** Writes a beginning and then the same again and again, until nobody listens. */
    private static LoopbackSite.Page endless(String beginning, String again) {
        return out -> {
            out.write(beginning.getBytes(UTF_8));
            byte[] bytes = again.getBytes(UTF_8);
            while (true) {
                out.write(bytes);
            }
        };
    }

    private static LoopbackSite.Page endless(String again) {
        return endless("", again);
    }

    /** So many zeros, packed. */
    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[100_000];
            for (int left = count; left > 0; left -= zeros.length) {
                out.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return packed.toByteArray();
    }
}
