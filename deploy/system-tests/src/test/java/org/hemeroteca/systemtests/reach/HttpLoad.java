package org.hemeroteca.systemtests.reach;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Sends requests over connections that stay open, with next to no work of its own: it shares the processors with what it measures. */
final class HttpLoad {
    private final int port;
    private final int clients;
    /** Never starts again: what was posted once would be no new article. */
    private final AtomicLong next = new AtomicLong();

    HttpLoad(int port, int clients) {
        this.port = port;
        this.clients = clients;
    }

    static byte[] get(String path) {
        return "GET %s HTTP/1.1\r\nHost: a\r\n\r\n".formatted(path).getBytes(US_ASCII);
    }

    static byte[] post(String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        byte[] head = "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, body.length)
                .getBytes(US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** @return requests answered with success in the time, a second */
    double run(Duration time, LongFunction<byte[]> requests) {
        AtomicLong answered = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<CompletableFuture<Void>> all = IntStream.range(0, clients)
                .mapToObj(i -> CompletableFuture.runAsync(() -> client(end, answered, requests)))
                .toList();
        all.forEach(CompletableFuture::join);
        return answered.get() / ((System.nanoTime() - start) / 1e9);
    }

    private void client(long end, AtomicLong answered, LongFunction<byte[]> requests) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(requests.apply(next.getAndIncrement()));
                readAnswer(in);
                answered.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 2")) {
            throw new IllegalStateException(status);
        }
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The service hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
