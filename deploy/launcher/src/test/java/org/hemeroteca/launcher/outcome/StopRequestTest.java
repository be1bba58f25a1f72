package org.hemeroteca.launcher.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class StopRequestTest {
    private final StopRequest stop = new StopRequest();

    @Test
    void await_answer_returnsIt() {
        assertThat(stop.await(CompletableFuture.completedFuture("yes"))).isEqualTo("yes");
    }

    @Test
    void await_failedAnswer_throwsItsCause() {
        var failed = CompletableFuture.failedFuture(new IllegalArgumentException("no"));
        assertThatThrownBy(() -> stop.await(failed))
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("no");
    }

    @Test
    void await_requestMadeMeanwhile_givesUpTheAnswer() {
        var never = new CompletableFuture<String>();
        var maker = new Thread(() -> stop.make(ExitCode.INTERRUPTED));
        maker.start();
        assertThatThrownBy(() -> stop.await(never))
                .isInstanceOfSatisfying(
                        StopRequested.class, e -> assertThat(e.code()).isEqualTo(ExitCode.INTERRUPTED));
        assertThat(never).isCancelled();
    }

    @Test
    void pause_requestMade_throwsAtOnce() {
        stop.make(ExitCode.TERMINATED);
        assertThatThrownBy(() -> stop.pause(Duration.ofDays(1))).isInstanceOf(StopRequested.class);
    }

    @Test
    void make_twice_keepsTheFirst() {
        assertThat(stop.make(ExitCode.INTERRUPTED)).isTrue();
        assertThat(stop.make(ExitCode.TERMINATED)).isFalse();
    }
}
