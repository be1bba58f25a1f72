package org.hemeroteca.entities.testsupport;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Measures work in processor time, which, other than the clock, does not depend on what else the machine does. */
public final class CpuTime {
    private CpuTime() {}

    /** The processor time that {@code work} takes in this thread. */
    public static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
