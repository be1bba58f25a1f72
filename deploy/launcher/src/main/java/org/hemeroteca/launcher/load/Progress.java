package org.hemeroteca.launcher.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows how far an import is: on a terminal in one line that is written over, elsewhere in a line now and then. */
final class Progress {
    private static final int WIDTH = 30;
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private final long allBytes;
    private final LongSupplier nanoTime;
    private final long start;
    private long told;
    private long bytes;
    private long articles;

    /** @param allBytes of all files together */
    Progress(PrintStream out, boolean terminal, long allBytes, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.allBytes = allBytes;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.told = start;
    }

    void advance(long moreBytes, long moreArticles) {
        bytes += moreBytes;
        articles += moreArticles;
        long now = nanoTime.getAsLong();
        if (now - told >= (terminal ? ON_TERMINAL : ELSEWHERE).toNanos()) {
            told = now;
            out.print(terminal ? "\r" + line() : line() + System.lineSeparator());
            out.flush();
        }
    }

    /** Ends the line that was written over. */
    void end() {
        if (terminal) {
            out.println("\r" + line());
        }
    }

    String line() {
        double part = allBytes == 0 ? 1 : Math.min(1, (double) bytes / allBytes);
        int full = (int) (part * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d articles  %,.0f/s  %s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                100 * part,
                articles,
                articles / seconds(),
                left(part));
    }

    private double seconds() {
        return Math.max(1, nanoTime.getAsLong() - start) / 1e9;
    }

    private String left(double part) {
        if (part == 0 || part == 1) {
            return "";
        }
        long seconds = Math.round(seconds() * (1 - part) / part);
        return "%d:%02d left".formatted(seconds / 60, seconds % 60);
    }
}
