package org.chapterhouse.imports.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** The connections of one fetch. When its time is over they are closed together, which ends whatever waits for them. */
final class Connections implements AutoCloseable {

    /** So that one machine that is silent leaves time to try the next. */
    private static final int CONNECT_MILLIS = 5_000;

    /** Of a host's machines; who lists more of them has us knock at doors. */
    private static final int MAX_TRIED = 4;

    private final List<Socket> sockets = new ArrayList<>();
    private boolean closed;

    /** A connection to the first of the machines that takes it. Nothing is looked up here: these very machines are meant. */
    Socket open(List<InetAddress> machines, int port) throws IOException {
        IOException trouble = new ConnectException("No machine");
        for (InetAddress machine : machines.subList(0, Math.min(MAX_TRIED, machines.size()))) {
            Socket socket = socket();
            try {
                socket.connect(new InetSocketAddress(machine, port), CONNECT_MILLIS);
                return socket;
            } catch (IOException refused) {
                socket.close();
                trouble = refused;
            }
        }
        throw trouble;
    }

    private synchronized Socket socket() throws SocketException {
        if (closed) {
            throw new SocketException("The time is over");
        }
        Socket socket = new Socket(Proxy.NO_PROXY);
        sockets.add(socket);
        return socket;
    }

    @Override
    public synchronized void close() {
        closed = true;
        sockets.forEach(Connections::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAllTheSame) {
            // A socket that reports trouble while it is closed is closed.
        }
    }
}
