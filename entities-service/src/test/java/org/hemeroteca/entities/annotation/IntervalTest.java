package org.hemeroteca.entities.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void startsAt_dateAndTime_isLocal() {
        assertThat(new Interval("2022-01-10", "2022-01-11").startsAt()).contains(LocalDateTime.of(2022, 1, 10, 0, 0));
        assertThat(new Interval("2024-03-14T10:00Z", "2024-03-14T10:01Z").endsAt())
                .contains(LocalDateTime.of(2024, 3, 14, 10, 1));
    }

    @Test
    void startsAt_openSide_isEmpty() {
        assertThat(new Interval("..", "2024-03-14").startsAt()).isEmpty();
    }

    @Test
    void new_endBeforeStart_isRefused() {
        assertThatThrownBy(() -> new Interval("2022-01-11", "2022-01-10")).hasMessageContaining("2022-01-11");
        assertThatThrownBy(() -> new Interval("..", "..")).isInstanceOf(IllegalArgumentException.class);
    }
}
