package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the tagger may cost. A million characters a second and 300 ms to load are the budget; since the machine of the build may be
 * several times slower than the one for which it was set, it is held against what counting the words of the same text takes.
 */
class TimeBudgetTest {
    /** What a million characters a second come to; the tagger takes a sixth of it. */
    private static final int TIMES_COUNTING = 60;
    /** Loading takes what tagging so many characters may take. */
    private static final int LOADING_IN_CHARACTERS = 300_000;

    private static final long HEAP = 16L << 20;
    private static final int ROUNDS = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static String news;
    private static double nanosAllowedACharacter;

    @BeforeAll
    static void count() throws IOException {
        news = String.join("\n\n", TimePropertiesTest.texts()).repeat(3);
        Duration counting = CpuTime.least(ROUNDS, TimeBudgetTest::countWords);
        nanosAllowedACharacter = (double) TIMES_COUNTING * counting.toNanos() / news.length();
    }

    private static void countWords() {
        var counts = new HashMap<String, Integer>();
        WORD.matcher(news).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        assertThat(counts).isNotEmpty();
    }

    @Test
    void annotate_news_keepsTheRate() {
        Duration tagging = CpuTime.least(ROUNDS, () -> Tagging.expressions(news, "2022-01-12"));
        assertThat(tagging).isLessThan(Duration.ofNanos((long) (nanosAllowedACharacter * news.length())));
    }

    @Test
    void load_rulesAndLexicon_isQuick() {
        Duration loading = CpuTime.least(ROUNDS, TimeAnnotator::new);
        assertThat(loading).isLessThan(Duration.ofNanos((long) (nanosAllowedACharacter * LOADING_IN_CHARACTERS)));
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
}
