package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to hurt. Limits are processor time, not wall time, and several times what it takes. */
class HostileTextTest {
    /** Of the worst, a megabyte takes what four megabytes of news take: about a second of a quiet core. */
    private static final int TIMES_NEWS = 10;

    private static final int MEGABYTE = 1_000_000;
    private static double newsNanosACharacter;

    /** The machine as it is now is the measure: it may be slow, and busy. */
    @BeforeAll
    static void measureNews() throws IOException {
        String news = String.join("\n\n", TimePropertiesTest.texts()).repeat(5);
        processorTime(news);
        newsNanosACharacter = (double) processorTime(news).toNanos() / news.length();
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
    void annotate_megabyteOfTheWorst_isQuick(String unit) {
        assertQuick(unit.repeat(MEGABYTE / unit.length()));
    }

    /** What news of this length would take counts for one, a start-up allowance aside. */
    private static void assertQuick(String text) {
        var allowed = Duration.ofMillis(500).plusNanos((long) (TIMES_NEWS * newsNanosACharacter * text.length()));
        assertThat(processorTime(text)).isLessThan(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "'En 2012 ganó. En 2016 terminará. ','El 5 y 6 de mayo, el fin de semana. '",
        "'','Hablará el próximo mes de enero con Pedro. El próximo mes verá a Juan. '"
    })
    void annotate_muchToInferFrom_isQuick(String bounds, String unit) {
        assertQuick(bounds + unit.repeat(MEGABYTE / 4 / unit.length()));
    }

    private static Duration processorTime(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Tagging.expressions(text, "-");
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
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
