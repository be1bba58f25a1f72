package org.hemeroteca.launcher.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong now = new AtomicLong();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(out, true, UTF_8), true, 1000, now::get);

    @Test
    void line_halfWay_tellsPartRateAndTimeLeft() {
        now.set(10_000_000_000L);

        progress.advance(500, 2000);

        assertThat(progress.line())
                .isEqualTo("[###############...............]  50 %  2,000 articles  200/s  0:10 left");
    }

    @Test
    void advance_manyTimesInOneMoment_isShownOnce() {
        now.set(1_000_000_000L);
        for (int i = 0; i < 10; i++) {
            progress.advance(10, 1);
        }

        assertThat(out.toString(UTF_8).chars().filter(unit -> unit == '\r')).hasSize(1);
    }
}
