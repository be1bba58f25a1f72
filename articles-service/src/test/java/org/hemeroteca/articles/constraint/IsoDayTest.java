package org.hemeroteca.articles.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-12, 2022-01-12",
        "2024-02-29, 2024-02-29",
        "2022-01-12T23:30, 2022-01-12",
        "2022-01-12T23:30:00.123, 2022-01-12",
        "2022-01-12T23:30:00Z, 2022-01-12",
        "2022-01-12T23:30:00-03:00, 2022-01-12",
        "2022-01-12T00:30:00+01:00[Europe/Madrid], 2022-01-12",
    })
    void read_dateOrDateTime_answersTheLocalDate(String written, LocalDate day) {
        assertThat(IsoDay.read(written)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ayer",
                "2022",
                "2022-01",
                "2022-1-12",
                "12-01-2022",
                "2022-13-01",
                "2023-02-29",
                "20220112",
                "+12022-01-12",
                "-0044-03-15",
                " 2022-01-12",
                "2022-01-12 10:00",
                "2022-01-12T",
                "2022-01-12T25:00",
                "2022-01-12T10:00+99:00"
            })
    void read_anythingElse_answersNothing(String written) {
        assertThat(IsoDay.read(written)).isEmpty();
    }
}
