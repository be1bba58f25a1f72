package org.hemeroteca.entities.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
    @ParameterizedTest
    @CsvSource({
        "2014,,2014-01-01,2015-01-01",
        "2014,START,2014-01-01,2014-05-01",
        "2014,MID,2014-05-01,2014-09-01",
        "2014,END,2014-09-01,2015-01-01",
        "2024-02,START,2024-02-01,2024-02-11",
        "2024-02,END,2024-02-21,2024-03-01",
        "2025-W51,START,2025-12-15,2025-12-17",
        "2025-W51,MID,2025-12-17,2025-12-19",
        "2025-W51,END,2025-12-19,2025-12-22",
        "199,START,1990-01-01,1994-01-01",
        "199,END,1997-01-01,2000-01-01",
        "18,END,1867-01-01,1900-01-01",
        "2024-03-14TMO,,2024-03-14T06:00,2024-03-14T12:00",
        "2024-03-14TMI,,2024-03-14T12:00,2024-03-14T14:00",
        "2024-03-14TNI,,2024-03-14T20:00,2024-03-15T06:00",
        "2024-12-31T23:59,,2024-12-31T23:59,2025-01-01T00:00",
        "2024-03-14T24:00,,2024-03-15T00:00,2024-03-15T00:01",
        "2024-03-14T10:00Z,,2024-03-14T10:00Z,2024-03-14T10:01Z",
        "2024-03-14T10,,2024-03-14T10:00,2024-03-14T11:00",
        "2024-03-14T10:00:59,,2024-03-14T10:00:59,2024-03-14T10:01:00",
        "1994,BEFORE,..,1995-01-01",
        "2022,AFTER,2022-01-01,..",
        "2014,APPROX,2014-01-01,2015-01-01",
    })
    void of_point_coversItsTime(String value, String mod, String start, String end) {
        assertThat(Intervals.of(value, Optional.ofNullable(mod))).contains(new Interval(start, end));
    }

    @ParameterizedTest
    @CsvSource({"XXXX-01-10", "P3D", "PAST_REF", "XXXX-WXX-3", "2023-02-30"})
    void of_noPoint_isEmpty(String value) {
        assertThat(Intervals.of(value, Optional.empty())).isEmpty();
    }
}
