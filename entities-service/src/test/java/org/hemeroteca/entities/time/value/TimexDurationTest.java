package org.hemeroteca.entities.time.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexDurationTest {
    @ParameterizedTest
    @CsvSource({
        "7*TH,PT7H",
        "X*W,PXW",
        "X*10Y,PXY",
        "2*10Y,P20Y",
        "2.5*TH,PT2.5H",
        "0.5*TH,PT0.5H",
        "1*Y+3*M,P1Y3M",
        "2*TH+30*TM,PT2H30M",
        "0.5*100Y,P50Y",
        "1.5*10Y,P15Y",
        "03*D,P3D",
        "1*Y+2*TH,P1YT2H"
    })
    void value_sum_isTimexValue(String sum, String value) {
        assertThat(TimexDuration.value(sum)).contains(value);
    }

    @Test
    void value_noSum_isEmpty() {
        assertThat(TimexDuration.value("*Y")).isEmpty();
    }

    @Test
    void moved_wholeDuration_movesTheDay() {
        assertThat(TimexDuration.moved(LocalDate.of(2024, 2, 29), "P9Y", -1)).contains(LocalDate.of(2015, 2, 28));
        assertThat(TimexDuration.moved(LocalDate.of(2024, 3, 14), "P2W", 1)).contains(LocalDate.of(2024, 3, 28));
        assertThat(TimexDuration.moved(LocalDate.of(2024, 3, 14), "PXD", 1)).isEmpty();
    }
}
