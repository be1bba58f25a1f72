package org.hemeroteca.launcher.load;

import java.time.Duration;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/**
 * How patiently something is tried.
 *
 * @param most tries
 * @param first pause; each one is twice as long as the one before
 * @param longest pause
 */
record Retries(int most, Duration first, Duration longest, StopRequest stop) {
    /** About four minutes, in which a service has started again. */
    static Retries usual(StopRequest stop) {
        return new Retries(12, Duration.ofMillis(500), Duration.ofSeconds(30), stop);
    }

    /** Waits for the next try, or gives up after the last. */
    void pause(int attempt, String reason) {
        if (attempt >= most) {
            throw new LaunchFailure(
                    ExitCode.FAILED, "The import cannot go on, %s. Start it again later.".formatted(reason));
        }
        var pause = first.multipliedBy(1L << Math.min(attempt - 1, 20));
        stop.pause(pause.compareTo(longest) < 0 ? pause : longest);
    }
}
