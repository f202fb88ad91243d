package org.chapterhouse.imports.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, over a connection of its own (RFC 9112). Nothing is sent but the address, what is wanted
 * and who asks; nothing is remembered, repeated, followed or signed in to.
 */
final class Exchange implements AutoCloseable {

    private static final String CHAPTERHOUSE = "Chapterhouse/1.0";

    /** Several times what sites send: 200 lines of headers, each of 16 kB. */
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    /** Some sites lead on to addresses that are not in ASCII. */
    private static final CharCodingConfig LENIENT = CharCodingConfig.custom()
            .setCharset(UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();

    private static final DefaultBHttpClientConnectionFactory HTTP = DefaultBHttpClientConnectionFactory.builder()
            .http1Config(LIMITS)
            .charCodingConfig(LENIENT)
            .build();

    private final Socket connection;
    private final ClassicHttpResponse answer;

    private Exchange(Socket connection, ClassicHttpResponse answer) {
        this.connection = connection;
        this.answer = answer;
    }

    /**
     * Asks for an address.
     *
     * @param connection to a machine of it
     * @param wanted media types, as in a header {@code Accept}
     */
    static Exchange over(Socket connection, WebAddress address, Web web, String wanted) throws IOException {
        Socket line = address.secure() ? secured(connection, address, web) : connection;
        ClassicHttpRequest request = new BasicClassicHttpRequest("GET", address.target());
        request.setHeader("Host", address.authority());
        request.setHeader("User-Agent", CHAPTERHOUSE);
        request.setHeader("Accept", wanted);
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Connection", "close");
        try {
            return new Exchange(
                    connection,
                    new HttpRequestExecutor().execute(request, HTTP.createConnection(line), HttpCoreContext.create()));
        } catch (HttpException broken) {
            throw (IOException) new ProtocolException("No HTTP").initCause(broken);
        }
    }

    private static Socket secured(Socket connection, WebAddress address, Web web) throws IOException {
        SSLSocket secured =
                (SSLSocket) web.secure().get().createSocket(connection, address.host(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        // Without it, the certificate of any site would do (RFC 9110, section 4.3.4).
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    int status() {
        return answer.getCode();
    }

    /** The first header of this name; null where there is none. */
    @Nullable
    String header(String name) {
        Header header = answer.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /**
     * The content, unpacked.
     *
     * @param most in bytes, of what is received and of what it unpacks to
     * @throws SourceRefused where it is larger
     */
    byte[] content(long most) throws IOException, SourceRefused {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > most) {
            throw Reasons.tooLarge(most);
        }
        byte[] received = read(entity.getContent(), most);
        return isPacked() && received.length > 0 ? unpacked(received, most) : received;
    }

    private static byte[] unpacked(byte[] received, long most) throws IOException, SourceRefused {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(received))) {
            return read(in, most);
        }
    }

    private static byte[] read(InputStream in, long most) throws IOException, SourceRefused {
        byte[] content = in.readNBytes((int) most + 1);
        if (content.length > most) {
            throw Reasons.tooLarge(most);
        }
        return content;
    }

    /** RFC 9110, section 8.4. */
    private boolean isPacked() throws SourceRefused {
        String packing = header("Content-Encoding");
        return switch (packing == null ? "" : packing.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw Reasons.strangelyPacked();
        };
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
