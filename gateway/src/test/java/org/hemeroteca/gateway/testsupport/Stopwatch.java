package org.hemeroteca.gateway.testsupport;

import java.time.Duration;
import java.util.stream.Stream;

/** Measures how long a call takes when nothing but the gateway holds it up. */
public final class Stopwatch {
    /** Some warm the machine up or are held up by it; a delay that the gateway makes itself is in all of them. */
    private static final int TRIES = 5;

    private Stopwatch() {}

    /** The shortest time of several tries, each after {@code preparation}. */
    public static Duration shortest(Runnable preparation, Runnable call) {
        return Stream.generate(() -> {
                    preparation.run();
                    return timeOf(call);
                })
                .limit(TRIES)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration timeOf(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
