package org.hemeroteca.entities.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-12,,2022-01-12",
        "XXXX-01-10,,XXXX-01-10",
        "2022-W02,,2022-01-10/2022-01-16",
        "2025-W51-WE,,2025-12-20/2025-12-21",
        "2024-Q1,,2024-33",
        "2024-Q4,,2024-36",
        "2024-H2,,2024-41",
        "2014-SU,,2014-22",
        "2023-WI,,2023-24",
        "199,,199X",
        "19,,19XX",
        "2014,APPROX,2014~",
        "1994,BEFORE,../1994-12-31",
        "2022,AFTER,2022-01-01/..",
        "2024-03-14T15:30,,2024-03-14T15:30:00",
        "2024-03-14T10:00Z,,2024-03-14T10:00:00Z",
        "2024-03-14TMO,,2024-03-14",
    })
    void of_value_isWrittenAsInIso8601(String value, String mod, String edtf) {
        assertThat(Edtf.of(value, Optional.ofNullable(mod), false)).contains(edtf);
    }

    @Test
    void of_inferred_isUncertain() {
        assertThat(Edtf.of("2022-01-12", Optional.empty(), true)).contains("2022-01-12?");
    }

    @ParameterizedTest
    @CsvSource({"P3D", "PAST_REF", "XXXX-WXX-3", "T15:30", "XXXX-XX-XX"})
    void of_valueWithoutForm_isEmpty(String value) {
        assertThat(Edtf.of(value, Optional.empty(), false)).isEmpty();
    }

    @Test
    void of_openInterval_hasClosedEnds() {
        assertThat(Edtf.of(new Interval("2024-03-14", ".."))).isEqualTo("2024-03-14/..");
        assertThat(Edtf.of(new Interval("..", "2025-12-17"))).isEqualTo("../2025-12-16");
    }
}
