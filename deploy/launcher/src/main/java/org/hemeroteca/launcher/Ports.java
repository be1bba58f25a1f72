package org.hemeroteca.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** The ports of the services, one after the other from the gateway's on. */
public record Ports(int gateway) {
    static final int COUNT = 3;

    private static final int ATTEMPTS = 1000;
    /**
     * Where free ports are looked for: below the range from which systems take the near ends of outgoing connections (Linux from
     * 32768, macOS from 49152). Between the look and the start of a service such a connection would take the port now and then.
     */
    private static final int LOWEST_FREE = 20_000;

    private static final int HIGHEST_FREE = 32_000;

    /** The ports from the given one on, or free ones for 0. */
    static Ports from(int gateway) {
        return gateway == 0 ? free() : new Ports(gateway);
    }

    /** Ports of which none is taken at this moment. */
    public static Ports free() {
        return IntStream.range(0, ATTEMPTS)
                .map(attempt -> anyPort())
                .mapToObj(Ports::new)
                .filter(ports -> IntStream.rangeClosed(0, COUNT).allMatch(i -> isFree(ports.gateway + i)))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(ExitCode.PORT_TAKEN, "There are not enough free ports"));
    }

    public int articles() {
        return gateway + 1;
    }

    public int entities() {
        return gateway + 2;
    }

    /** The next one, or any if that is taken: nobody but the services need know it. */
    int database() {
        return isFree(gateway + COUNT) ? gateway + COUNT : free().gateway;
    }

    void requireFree() {
        IntStream.range(gateway, gateway + COUNT)
                .filter(port -> !isFree(port))
                .findFirst()
                .ifPresent(port -> {
                    throw new LaunchFailure(
                            ExitCode.PORT_TAKEN,
                            "Port %d is taken by another program; choose others with --port N (N, N+1 and N+2 are used)"
                                    .formatted(port));
                });
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static int anyPort() {
        return ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
    }
}
