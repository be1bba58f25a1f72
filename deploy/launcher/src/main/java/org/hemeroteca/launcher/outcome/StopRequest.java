package org.hemeroteca.launcher.outcome;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The wish that the run ends, made by a signal and heeded wherever the run waits. Threads are not interrupted for it: an
 * interrupt in the middle of starting the database would leave it half started.
 */
public final class StopRequest {
    /** What fails may fail because all is being stopped: this long after it, that is known. */
    public static final Duration GRACE = Duration.ofMillis(700);

    private final CompletableFuture<ExitCode> made = new CompletableFuture<>();

    /** Answers whether this is the first request. */
    public boolean make(ExitCode code) {
        return made.complete(code);
    }

    /** Waits until the request is made. */
    public ExitCode await() {
        return made.join();
    }

    /** Throws {@link StopRequested} if the request was made. */
    public void heed() {
        pause(Duration.ZERO);
    }

    /** Returns after the time, or throws {@link StopRequested} as soon as the request is made. */
    public void pause(Duration time) {
        try {
            throw new StopRequested(made.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the answer, or throws {@link StopRequested} as soon as the request is made. */
    public <T> T await(CompletableFuture<T> answer) {
        try {
            CompletableFuture.anyOf(made, answer).join();
        } catch (CompletionException | CancellationException e) {
            return answer.join();
        }
        if (made.isDone()) {
            answer.cancel(true);
            throw new StopRequested(made.join());
        }
        return answer.join();
    }
}
