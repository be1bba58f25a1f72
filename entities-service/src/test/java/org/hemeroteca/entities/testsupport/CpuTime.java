package org.hemeroteca.entities.testsupport;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Measures work in processor time, which, other than the clock, does not depend on what else the machine does. */
public final class CpuTime {
    /** Between 4, which is linear, and 16, which is quadratic, with room for caches that overflow. */
    public static final double LINEAR = 10;
    /** Less than this cannot be measured. */
    private static final Duration SHORTEST = Duration.ofMillis(2);

    private CpuTime() {}

    /** The processor time that {@code work} takes in this thread. */
    public static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    /** The least of several rounds: the first warm the machine up, and a busy one disturbs some of them only. */
    public static Duration least(int rounds, Runnable work) {
        return IntStream.range(0, rounds)
                .mapToObj(round -> of(work))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * How many times as long four times the input takes: 4 where the cost is linear, 16 where it grows with the square. Warm, and the
     * least of three rounds each, so that neither a slow machine nor a busy one changes the answer much.
     *
     * @param size of the smaller input
     */
    public static double growth(int size, IntConsumer work) {
        Duration once = least(3, () -> work.accept(size));
        Duration fourfold = least(3, () -> work.accept(4 * size));
        return (double) fourfold.toNanos() / Math.max(once.toNanos(), SHORTEST.toNanos());
    }
}
