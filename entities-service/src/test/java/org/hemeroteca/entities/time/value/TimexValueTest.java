package org.hemeroteca.entities.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {
    @ParameterizedTest
    @CsvSource({
        "19,CENTURY,1900-01-01,2000-01-01",
        "199,DECADE,1990-01-01,2000-01-01",
        "2022,YEAR,2022-01-01,2023-01-01",
        "2023-H2,SEMESTER,2023-07-01,2024-01-01",
        "2024-T3,FOUR_MONTHS,2024-09-01,2025-01-01",
        "2024-Q1,QUARTER,2024-01-01,2024-04-01",
        "2023-WI,SEASON,2023-12-01,2024-03-01",
        "2024-02,MONTH,2024-02-01,2024-03-01",
        "2020-W53,WEEK,2020-12-28,2021-01-04",
        "2025-W51-WE,WEEKEND,2025-12-20,2025-12-22",
        "2022-01-12,DAY,2022-01-12,2022-01-13",
        "2022-01-12TMO,DAY_PART,2022-01-12,2022-01-13",
        "2022-01-12T10:00Z,MINUTE,2022-01-12,2022-01-13",
    })
    void parse_point_knowsWhatItCovers(String value, Granularity granularity, LocalDate start, LocalDate end) {
        TimexValue point = TimexValue.parse(value).orElseThrow();
        assertThat(point.granularity()).isEqualTo(granularity);
        assertThat(point.date()).isEqualTo(start);
        assertThat(point.endDate()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-13",
                "2021-W53",
                "2023-Q5",
                "2023-01-01T25:00",
                "XXXX-01-10",
                "P3D",
                "PRESENT_REF",
                "",
                "20222",
                "2022-XX",
                "T10:00",
                "2022-01T10:00",
                "199-01"
            })
    void parse_noPoint_isEmpty(String value) {
        assertThat(TimexValue.parse(value)).isEmpty();
    }

    @Test
    void sundayIn_years_matchesTheAlmanac() {
        assertThat(Easter.sundayIn(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(Easter.sundayIn(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Easter.sundayIn(2011)).isEqualTo(LocalDate.of(2011, 4, 24));
        assertThat(Easter.sundayIn(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
    }
}
