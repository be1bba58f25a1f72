package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to hurt. Each is held against news of the same run and against a quarter of itself, in processor time, warm, and the
 * least of some rounds, so that a slow, cold or busy machine passes and an implementation that is not linear does not.
 */
class HostileTextTest {
    /** The worst takes four times as long as news of its length. */
    private static final int TIMES_NEWS = 20;

    private static final int ROUNDS = 3;
    private static final int MEGABYTE = 1_000_000;
    private static double newsNanosACharacter;

    @BeforeAll
    static void measureNews() throws IOException {
        String news = String.join("\n\n", TimePropertiesTest.texts()).repeat(5);
        newsNanosACharacter = (double) processorTime(news, 3 * ROUNDS).toNanos() / news.length();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de ",
                "el día ",
                "1.",
                "1-",
                "12/",
                "lunes ",
                "un año y ",
                "hace ",
                "más de ",
                "las tres y ",
                "1 y ",
                "los últimos ",
                "este ",
                "por la ",
                "2019-",
                "\n",
                "ese día ",
                "el 5, ",
                "al día siguiente ",
                "a las 3:00 ",
                "este lunes y el 12 de enero de 2021 "
            })
    void annotate_repeatedText_isQuick(String unit) {
        assertQuick(unit.repeat(MEGABYTE / 4 / unit.length()));
    }

    @ParameterizedTest
    @CsvSource({"'entre ',100000", "'el ',100000", "1,1000000", "7.,500000"})
    void annotate_megabyteWithoutExpression_isQuick(String unit, int times) {
        String text = unit.repeat(times);
        assertQuick(text);
        assertThat(Tagging.expressions(text, "-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 y ", "el 5, ", "lunes ", "un año y "})
    void annotate_fourTimesTheText_takesFourTimesAsLong(String unit) {
        assertThat(CpuTime.growth(MEGABYTE / 16 / unit.length(), times -> Tagging.expressions(unit.repeat(times), "-")))
                .isLessThan(CpuTime.LINEAR);
    }

    private static void assertQuick(String text) {
        var allowed = Duration.ofNanos((long) (TIMES_NEWS * newsNanosACharacter * text.length()));
        assertThat(processorTime(text, ROUNDS)).isLessThan(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "'En 2012 ganó. En 2016 terminará. ','El 5 y 6 de mayo, el fin de semana. '",
        "'','Hablará el próximo mes de enero con Pedro. El próximo mes verá a Juan. '"
    })
    void annotate_muchToInferFrom_isQuick(String bounds, String unit) {
        assertQuick(bounds + unit.repeat(MEGABYTE / 4 / unit.length()));
    }

    private static Duration processorTime(String text, int rounds) {
        return CpuTime.least(rounds, () -> Tagging.expressions(text, "-"));
    }

    @Test
    void annotate_randomText_neverFails() {
        var random = new Random(20240314);
        List<String> parts = List.of(
                "el",
                "la",
                "los",
                "de",
                "del",
                "y",
                "a",
                "12",
                "3",
                "2022",
                "enero",
                "lunes",
                "semana",
                "años",
                "hace",
                "hasta",
                "entre",
                "las",
                "3:30",
                "p.m.",
                "media",
                "pasado",
                "próximo",
                "\uD800",
                "\uDC00",
                "\u0000",
                "\u0301",
                "💥",
                "\n",
                ".",
                ",",
                "(",
                "'",
                "-",
                "/",
                "99",
                "32",
                "mañana",
                "tarde",
                "ese",
                "día",
                "siguiente",
                "siglo",
                "XX",
                "29",
                "febrero",
                "0000",
                "24:00",
                "Año",
                "Nuevo",
                "Semana",
                "Santa");
        for (int i = 0; i < 1500; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String hostile = text.toString();
            assertThatCode(() -> checkOffsets(hostile)).as(hostile).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\u0000\u0001", "....", "'", "@", "999999999999999999999999999999"})
    void annotate_textWithoutWords_findsNothing(String text) {
        assertThat(Tagging.expressions(text, "2024-03-14")).isEmpty();
    }

    private static void checkOffsets(String text) {
        for (String day : List.of("-", "0001-01-01", "2024-02-29", "9999-12-31")) {
            for (TimeExpression expression : Tagging.expressions(text, day)) {
                assertThat(expression.span().end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
