package org.chapterhouse.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.imports.web.LoopbackSite.html;
import static org.chapterhouse.imports.web.LoopbackSite.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.chapterhouse.imports.outline.SourceRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureSitesTest {

    private static final String NOT_PROVEN = "The site cannot prove that it is the one it says it is"
            + " (its certificate is not valid), so nothing was fetched from it.";

    @TempDir
    private static Path folder = Path.of("");

    private static Certificates certificates;

    @BeforeAll
    static void makeCertificates() throws IOException, InterruptedException {
        certificates = new Certificates(folder);
    }

    @Test
    void siteThatProvesItselfIsFetchedFrom() throws Exception {
        assertThat(outcome(certificates.of("site.test", "-1d", 10))).isEqualTo("<p>Locks");
    }

    @Test
    void otherSitesCertificateIsNoProof() throws Exception {
        assertThat(outcome(certificates.of("other.test", "-1d", 10))).isEqualTo(NOT_PROVEN);
    }

    @Test
    void certificateProvesNothingBeforeAndAfterItsTime() throws Exception {
        assertThat(outcome(certificates.of("site.test", "-10d", 5))).isEqualTo(NOT_PROVEN);
        assertThat(outcome(certificates.of("site.test", "+5d", 5))).isEqualTo(NOT_PROVEN);
    }

    @Test
    void siteThatVouchesForItselfProvesNothing() throws Exception {
        assertThat(outcome(certificates.selfSigned("site.test"))).isEqualTo(NOT_PROVEN);
    }

    @Test
    void authoritiesOfThisTestAreNotThoseOfProduction() throws Exception {
        SSLSocketFactory usual = Web.PUBLIC.secure().get();
        assertThat(outcome(certificates.of("site.test", "-1d", 10), usual)).isEqualTo(NOT_PROVEN);
    }

    @Test
    void siteWithoutSafeConnectionsIsSaid() throws IOException, GeneralSecurityException {
        try (ServerSocket plain = new ServerSocket(0, 1, machine("127.0.0.1"))) {
            Thread thread = new Thread(() -> answerPlainly(plain));
            thread.start();
            assertThat(outcome(plain.getLocalPort(), trusting()))
                    .isEqualTo("No safe connection to the site came about; check the address, or save the page from a"
                            + " browser and import the file.");
        }
    }

    private static void answerPlainly(ServerSocket server) {
        try (Socket connection = server.accept()) {
            connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException leftAlone) {
            // Whoever asked has understood.
        }
    }

    private static String outcome(SSLContext context) throws IOException, GeneralSecurityException {
        return outcome(context, trusting());
    }

    private static String outcome(SSLContext context, SSLSocketFactory trusted) throws IOException {
        try (LoopbackSite site = new LoopbackSite("127.0.0.1", 0, context.getServerSocketFactory())) {
            site.with("/", html("<p>Locks"));
            return outcome(site.port(), trusted);
        }
    }

    private static String outcome(int port, SSLSocketFactory trusted) {
        InetAddress[] here = {machine("127.0.0.1")};
        Web web = new Web(host -> here, InetAddress::isLoopbackAddress, any -> true, () -> trusted);
        String address = "https://site.test:" + port + "/";
        try {
            return new String(
                    new Fetching(web, LoopbackSite.PATIENCE).fetch(address).bytes(), UTF_8);
        } catch (SourceRefused refused) {
            return refused.sentence();
        }
    }

    private static SSLSocketFactory trusting() throws IOException, GeneralSecurityException {
        return certificates.trusting().getSocketFactory();
    }
}
