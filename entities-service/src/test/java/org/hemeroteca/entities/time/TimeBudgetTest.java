package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tagger may cost. Processor time, not wall time, and the best of some rounds, so that a busy machine passes too. */
class TimeBudgetTest {
    private static final long CHARACTERS_A_SECOND = 1_000_000;
    private static final Duration LOADING = Duration.ofMillis(300);
    private static final long HEAP = 16L << 20;
    private static final int ROUNDS = 10;

    @Test
    void annotate_news_keepsTheRate() throws IOException {
        String news = String.join("\n\n", TimePropertiesTest.texts()).repeat(3);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Duration taken = processorTime(() -> Tagging.expressions(news, "2022-01-12"));
            best = Math.max(best, news.length() * 1e9 / taken.toNanos());
        }
        assertThat(best).isGreaterThan(CHARACTERS_A_SECOND);
    }

    @Test
    void load_rulesAndLexicon_isQuick() {
        Duration best = LOADING.multipliedBy(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            Duration taken = processorTime(TimeAnnotator::new);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        assertThat(best).isLessThan(LOADING);
    }

    @Test
    void load_rulesAndLexicon_fitInTheHeap() {
        List<TimeAnnotator> kept = new ArrayList<>();
        long before = used();
        for (int i = 0; i < ROUNDS; i++) {
            kept.add(new TimeAnnotator());
        }
        assertThat((used() - before) / kept.size()).isLessThan(HEAP);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Duration processorTime(Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    }
}
