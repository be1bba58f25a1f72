package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.junit.jupiter.api.Test;

class ActorAnnotatorCostTest {
    private static final ActorAnnotator WITHOUT_AUTHORITY =
            new ActorAnnotator(new ActorAuthority(List.of()), Demonyms.shipped());

    @Test
    void annotate_twoThousandNamesakes_takesLessThanTwoSecondsOfProcessorTime() {
        String crowd = IntStream.range(0, 2000)
                .mapToObj(i -> "[José %s García]".formatted(syllables(i)))
                .collect(Collectors.joining(", "));
        var text = NameText.marked(crowd).annotated();
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        assertThat(WITHOUT_AUTHORITY.annotate(text)).hasSize(2000);
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    /** A made-up surname for each number. */
    private static String syllables(int number) {
        return IntStream.iterate(number + 20_000, rest -> rest > 0, rest -> rest / 30)
                .mapToObj(rest -> "bdflmrtn".charAt(rest % 30 % 8) + "" + "aeiou".charAt(rest % 30 % 5))
                .collect(Collectors.joining("", "M", ""));
    }
}
