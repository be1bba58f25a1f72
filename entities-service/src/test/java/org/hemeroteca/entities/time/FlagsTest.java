package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {
    @ParameterizedTest
    @CsvSource({
        "a las 3:30 de ayer,AMBIGUOUS_12H",
        "el 04/14/2025,US_ORDER",
        "'mañana, lunes',INCONSISTENT_WEEKDAY",
        "el 12 de enero de 2O22,OCR_FIXED"
    })
    void annotate_valueByConvention_isFlagged(String text, String flag) {
        assertThat(Tagging.expressions(text, "2024-03-14"))
                .singleElement()
                .satisfies(expression ->
                        assertThat(expression.evidence().details()).containsEntry("flags", flag));
    }

    @ParameterizedTest
    @CsvSource({
        "a las 3:30 p.m.",
        "a las 22:30",
        "el 14/04/2025",
        "'mañana, viernes'",
        "el 12 de enero de 2022",
        "a las 10:00 GMT"
    })
    void annotate_plainValue_hasNoFlag(String text) {
        assertThat(Tagging.expressions(text, "2024-03-14"))
                .singleElement()
                .satisfies(expression ->
                        assertThat(expression.evidence().details()).doesNotContainKey("flags"));
    }
}
