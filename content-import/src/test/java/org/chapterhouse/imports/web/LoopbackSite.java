package org.chapterhouse.imports.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A site on this machine that answers byte by byte as a test says, and the only web in which it can be reached. */
public final class LoopbackSite implements AutoCloseable {

    static final Duration PATIENCE = Fetching.MAX_TIME;

    /** Answers a request; the connection is closed behind it. */
    interface Page {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    LoopbackSite(String address, int port, ServerSocketFactory sockets) throws IOException {
        server = sockets.createServerSocket(port, 50, InetAddress.getByName(address));
        Thread thread = new Thread(this::serve, "site");
        thread.setDaemon(true);
        thread.start();
    }

    public static LoopbackSite open() throws IOException {
        return new LoopbackSite("127.0.0.1", 0, ServerSocketFactory.getDefault());
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                open.incrementAndGet();
                Thread thread = new Thread(() -> answer(connection), "site");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            StringBuilder request = new StringBuilder();
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                request.append(line).append('\n');
            }
            requests.add(request.toString());
            Page page = pages.get(request.toString().split(" ", 3)[1]);
            (page == null ? head("404 Not Found") : page).answer(connection.getOutputStream());
            connection.shutdownOutput();
            // Waits until the other side has closed too.
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException goneAway) {
            // Many tests are about just that.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    LoopbackSite with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public LoopbackSite withPage(String path, String contentType, byte[] content) {
        return with(path, page("Content-Type: " + contentType, content));
    }

    static Page html(String body) {
        return page("Content-Type: text/html; charset=utf-8", body.getBytes(UTF_8));
    }

    /** @param headers those besides the length, with {@code \r\n} between them */
    static Page page(String headers, byte[] content) {
        return raw("HTTP/1.1 200 OK\r\n" + headers + "\r\nContent-Length: " + content.length + "\r\n\r\n", content);
    }

    static Page redirect(String location) {
        return head("302 Found\r\nLocation: " + location);
    }

    static Page head(String status) {
        return raw("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n", new byte[0]);
    }

    static Page raw(String head, byte[] content) {
        return out -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(head.getBytes(UTF_8));
            bytes.writeBytes(content);
            out.write(bytes.toByteArray());
        };
    }

    /** This site and nothing else of this machine; the public internet would be reachable too. */
    Web web() {
        return web(host ->
                new InetAddress[] {host.endsWith(".test") ? server.getInetAddress() : InetAddress.getByName(host)});
    }

    Web web(Web.Names names) {
        return new Web(
                names,
                address -> address.equals(server.getInetAddress()) || PublicAddresses.contains(address),
                port -> true,
                Web.PUBLIC.secure());
    }

    /** Fetching as in production, but for this site. */
    public Fetching fetching() {
        return new Fetching(web(), PATIENCE);
    }

    /** Pictures as in production, but of this site. */
    public FetchingPictures fetchingPictures() {
        return new FetchingPictures(web(), PATIENCE);
    }

    public String address(String path) {
        return "http://site.test:" + server.getLocalPort() + path;
    }

    int port() {
        return server.getLocalPort();
    }

    /** Each with its headers, in the order in which they came. */
    List<String> requests() {
        return requests;
    }

    /** How many connections are open. */
    int connections() {
        return open.get();
    }

    static InetAddress machine(String figures) {
        try {
            return InetAddress.getByName(figures);
        } catch (UnknownHostException noFigures) {
            throw new UncheckedIOException(noFigures);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
