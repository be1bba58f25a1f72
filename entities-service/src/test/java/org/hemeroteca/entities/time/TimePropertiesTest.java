package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeExpression.Anchor;
import org.hemeroteca.entities.time.anchor.Anchored;
import org.hemeroteca.entities.time.anchor.Anchoring;
import org.hemeroteca.entities.time.value.Intervals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text. */
class TimePropertiesTest {
    private static final List<String> DAYS = List.of("2021-12-30", "2024-02-29", "2025-04-20", "2000-01-01");

    static List<String> texts() throws IOException {
        try (var files = Files.list(Path.of("..", "seeds"))) {
            List<String> seeds = files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(TimePropertiesTest::read)
                    .toList();
            String table = String.join(
                    "\n\n",
                    Tagging.resource("expressions.tsv").stream()
                            .map(row -> row.split("\t")[0].replace("[", "").replace("]", ""))
                            .toList());
            return java.util.stream.Stream.concat(seeds.stream(), java.util.stream.Stream.of(table))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void resolve_relativeFormWithDay_equalsDirectTagging(String text) {
        for (String day : DAYS) {
            for (TimeExpression direct : Tagging.expressions(text, day)) {
                Optional<String> again = Anchoring.resolve(
                                direct.relative().orElseThrow(), Optional.of(LocalDate.parse(day)))
                        .map(Anchored::value);
                assertThat(again).contains(direct.value());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void resolve_formTaggedWithoutDay_equalsTaggingWithIt(String text) {
        List<TimeExpression> blind = Tagging.expressions(text, "-");
        for (String day : DAYS) {
            List<String> later = blind.stream()
                    .map(e -> Anchoring.resolve(e.relative().orElseThrow(), Optional.of(LocalDate.parse(day)))
                            .orElseThrow()
                            .value())
                    .toList();
            assertThat(later)
                    .isEqualTo(Tagging.expressions(text, day).stream()
                            .map(TimeExpression::value)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void annotate_anyText_givesIntervalsThatEndAfterTheyStart(String text) {
        for (TimeExpression expression : Tagging.expressions(text, "2024-03-14")) {
            expression
                    .interval()
                    .ifPresent(interval -> assertThat(interval.startsAt().isEmpty()
                                    || interval.endsAt().isEmpty()
                                    || interval.startsAt()
                                            .get()
                                            .isBefore(interval.endsAt().get()))
                            .isTrue());
            if (expression.usage() == TimeExpression.Usage.VAGUE) {
                assertThat(expression.interval()).isEmpty();
                assertThat(expression.anchor()).isEqualTo(Anchor.NONE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-14T15:30", "2024-03-14", "2024-03", "2024-Q1", "2024-H1", "2024-W11-WE"})
    void of_finerValue_liesInsideCoarser(String value) {
        Interval fine = Intervals.of(value, Optional.empty()).orElseThrow();
        for (String prefix : List.of("20", "202", "2024")) {
            Interval coarse = Intervals.of(prefix, Optional.empty()).orElseThrow();
            assertThat(coarse.startsAt().orElseThrow())
                    .isBeforeOrEqualTo(fine.startsAt().orElseThrow());
            assertThat(coarse.endsAt().orElseThrow())
                    .isAfterOrEqualTo(fine.endsAt().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void annotate_textAddedBehindBlankLine_changesNoEarlierSpan(String text) {
        List<String> before = Tagging.values(text, "2024-03-14");
        assertThat(Tagging.values(text + "\n\nEl 5 de mayo de 1998 nació, y ayer murió.", "2024-03-14"))
                .startsWith(before.toArray(String[]::new));
    }

    @Test
    void annotate_emojiAndDecomposedLetters_keepsOffsets() {
        String text = Normalizer.normalize("🎉 Llegó este miércoles 🎉, el próximo año", Normalizer.Form.NFD);
        assertThat(Tagging.values(text, "2022-01-12"))
                .containsExactly(
                        Normalizer.normalize("este miércoles", Normalizer.Form.NFD) + "=2022-01-12",
                        Normalizer.normalize("el próximo año", Normalizer.Form.NFD) + "=2023");
    }

    @Test
    void annotate_unaccentedAndCapitals_areRead() {
        assertThat(Tagging.values("llego el MIÉRCOLES y el sabado", "2022-01-12"))
                .containsExactly("el MIÉRCOLES=2022-01-12", "el sabado=2022-01-15");
    }

    @Test
    void annotate_gluedAndMisread_areRead() {
        assertThat(Tagging.values("el 12de enero de 2O22", "-")).containsExactly("el 12de enero de 2O22=2022-01-12");
    }

    @Test
    void annotate_twice_isTheSame() throws IOException {
        for (String text : texts()) {
            assertThat(Tagging.expressions(text, "2024-03-14")).isEqualTo(Tagging.expressions(text, "2024-03-14"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
