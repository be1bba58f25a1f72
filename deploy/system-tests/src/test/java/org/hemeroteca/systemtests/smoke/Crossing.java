package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one address of a service's replicas, as a Service of Kubernetes is: each new connection goes to the next replica, and one that
 * stands goes on to where it began, whatever becomes of that replica.
 */
final class Crossing implements AutoCloseable {
    private final ServerSocket entrance;
    private final List<Integer> replicas = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Crossing() {
        try {
            entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void add(int replica) {
        replicas.add(replica);
    }

    /** No new connection goes there. */
    void remove(int replica) {
        replicas.remove((Integer) replica);
    }

    private void accept() {
        try {
            while (true) {
                var client = entrance.accept();
                inBackground(() -> join(client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void join(Socket client) {
        try (client;
                var replica = new Socket(InetAddress.getLoopbackAddress(), next())) {
            client.setTcpNoDelay(true);
            replica.setTcpNoDelay(true);
            inBackground(() -> pass(replica, client));
            pass(client, replica);
        } catch (IOException gone) {
            return;
        }
    }

    private int next() throws IOException {
        var known = List.copyOf(replicas);
        if (known.isEmpty()) {
            throw new IOException("There is no replica");
        }
        return known.get(Math.floorMod(turn.getAndIncrement(), known.size()));
    }

    /** Until one side hangs up; then the other one hears of it. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "crossing");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
