package org.hemeroteca.entities.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestMarkTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void request_ofTheGateway_isNamedInTheLogAsThere() {
        List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();
        var listener = listener(lines);
        Logger.getLogger("").addHandler(listener);
        try {
            var answer = given().header("X-Request-ID", "desk-7")
                    .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .queryParam("limit", "none")
                    .get("/actors");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.header("X-Request-ID")).isEqualTo("desk-7");
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.getMdc("requestId")).isEqualTo("desk-7");
            assertThat(line.getMdc("traceId")).isEqualTo(TRACE);
        });
    }

    @Test
    void request_withAnIdThatWouldForgeLogLines_hasNone() {
        assertThat(given().header("X-Request-ID", "a b").get("/actors").header("X-Request-ID"))
                .isNull();
    }

    private static Handler listener(List<ExtLogRecord> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                var kept = ExtLogRecord.wrap(line);
                kept.copyMdc();
                lines.add(kept);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
