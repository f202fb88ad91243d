package org.chapterhouse.imports.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made for a test: by an authority that the test trusts, and by nobody. */
final class Certificates {

    private static final char[] WORD = "not secret".toCharArray();

    private final Path folder;

    Certificates(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        keytool("authority", "-genkeypair", "-keyalg", "EC", "-dname", "CN=Authority", "-ext", "bc:c");
        keytool("authority", "-exportcert", "-rfc", "-file", file("authority.pem"));
    }

    /** A context for a site of this name whose certificate is valid from a day on, such as {@code -10d}, for so many days. */
    SSLContext of(String name, String from, int days)
            throws IOException, InterruptedException, GeneralSecurityException {
        String store = name + from;
        if (Files.exists(folder.resolve(store))) {
            return context(store);
        }
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name);
        keytool(store, "-certreq", "-file", file("request"));
        keytool(
                "authority",
                "-gencert",
                "-infile",
                file("request"),
                "-outfile",
                file("answer.pem"),
                "-rfc",
                "-ext",
                "san=dns:" + name,
                "-startdate",
                from,
                "-validity",
                String.valueOf(days));
        keytool(store, "-importcert", "-noprompt", "-alias", "authority", "-file", file("authority.pem"));
        keytool(store, "-importcert", "-noprompt", "-file", file("answer.pem"));
        return context(store);
    }

    /** A context for a site that vouches for itself. */
    SSLContext selfSigned(String name) throws IOException, InterruptedException, GeneralSecurityException {
        keytool(name + "self", "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name);
        return context(name + "self");
    }

    /** A context that trusts the authority. */
    SSLContext trusting() throws IOException, GeneralSecurityException {
        return context("authority");
    }

    private SSLContext context(String store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(store))) {
            keys.load(in, WORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD);
        KeyManager[] own = managers.getKeyManagers();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own, trusted(), null);
        return context;
    }

    private TrustManager[] trusted() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, WORD);
        try (InputStream in = Files.newInputStream(folder.resolve("authority"))) {
            KeyStore authority = KeyStore.getInstance("PKCS12");
            authority.load(in, WORD);
            trusted.setCertificateEntry("authority", authority.getCertificate("mykey"));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        return managers.getTrustManagers();
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(tool.toString(), "-J-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", file(store), "-storetype", "PKCS12", "-storepass", new String(WORD)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(new String(said, java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
