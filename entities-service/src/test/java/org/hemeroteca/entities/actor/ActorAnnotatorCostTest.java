package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.junit.jupiter.api.Test;

class ActorAnnotatorCostTest {
    private static final ActorAnnotator WITHOUT_AUTHORITY =
            new ActorAnnotator(new ActorAuthority(List.of()), Demonyms.shipped());

    @Test
    void annotate_fourTimesTheNamesakes_takesFourTimesAsLong() {
        assertThat(WITHOUT_AUTHORITY.annotate(crowd(2000))).hasSize(2000);
        assertThat(CpuTime.growth(500, size -> WITHOUT_AUTHORITY.annotate(crowd(size))))
                .isLessThan(CpuTime.LINEAR);
    }

    private static AnnotatedText crowd(int size) {
        return NameText.marked(IntStream.range(0, size)
                        .mapToObj(i -> "[José %s García]".formatted(syllables(i)))
                        .collect(Collectors.joining(", ")))
                .annotated();
    }

    /** A made-up surname for each number. */
    private static String syllables(int number) {
        return IntStream.iterate(number + 20_000, rest -> rest > 0, rest -> rest / 30)
                .mapToObj(rest -> "bdflmrtn".charAt(rest % 30 % 8) + "" + "aeiou".charAt(rest % 30 % 5))
                .collect(Collectors.joining("", "M", ""));
    }
}
