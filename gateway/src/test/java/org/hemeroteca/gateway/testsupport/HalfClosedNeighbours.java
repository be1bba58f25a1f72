package org.hemeroteca.gateway.testsupport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/**
 * A neighbour that announces 1,000 bytes, sends 20 and hangs up, or, asked for places, does not talk HTTP at all; and one at
 * whose address nobody listens.
 */
public class HalfClosedNeighbours implements QuarkusTestResourceLifecycleManager {
    private static final byte[] HALF =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"items\": [{\"id\": \""
                    .getBytes(US_ASCII);

    private static final byte[] NO_HTTP = "SSH-2.0-OpenSSH_9.2\r\n\r\n".getBytes(US_ASCII);

    private ServerSocket server;

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var acceptor = new Thread(this::hangUpOnEverybody, "half-closed");
            acceptor.setDaemon(true);
            acceptor.start();
            return Map.of(
                    "hemeroteca.entities.url", "http://127.0.0.1:" + server.getLocalPort(),
                    "hemeroteca.articles.url", "http://127.0.0.1:" + closedPort());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static int closedPort() throws IOException {
        try (var unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return unused.getLocalPort();
        }
    }

    private void hangUpOnEverybody() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                byte[] request = new byte[4096];
                int length = Math.max(0, caller.getInputStream().read(request));
                boolean places = new String(request, 0, length, US_ASCII).startsWith("GET /places");
                caller.getOutputStream().write(places ? NO_HTTP : HALF);
            } catch (IOException gone) {
                // The caller, or the server at the end of the tests.
            }
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException stillOpen) {
            throw new UncheckedIOException(stillOpen);
        }
    }
}
