package org.hemeroteca.entities.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A thread that repeats one step until it is stopped, and pauses when there is nothing to do. */
final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Step step;
    private final Duration pause;
    private final Thread thread;

    /** What a loop repeats. */
    @FunctionalInterface
    interface Step {
        /** @return whether there may be more to do at once */
        boolean advance();
    }

    Loop(String name, Step step, Duration pause) {
        this.step = step;
        this.pause = pause;
        this.thread = new Thread(this::run, name);
        thread.start();
    }

    /** Lets the step that runs come to its end and takes no further one; does not wait for it. */
    void stop() {
        stopped.countDown();
    }

    /** Stops and waits for the running step, {@code patience} at most; then interrupts it. */
    void stop(Duration patience) throws InterruptedException {
        stop();
        thread.join(patience.toMillis());
        thread.interrupt();
    }

    private void run() {
        try {
            boolean more = false;
            while (!stopped.await(more ? 0 : pause.toMillis(), TimeUnit.MILLISECONDS)) {
                more = advance();
            }
        } catch (InterruptedException last) {
            Thread.currentThread().interrupt();
        }
    }

    /** A step that fails is no reason to end: what it was about is still there for the next. */
    private boolean advance() {
        try {
            return step.advance();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s failed and goes on", thread.getName());
            return false;
        }
    }
}
