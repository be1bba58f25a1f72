package org.hemeroteca.launcher.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.testsupport.StubApi;
import org.junit.jupiter.api.Test;

class VerifyMainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void run_soundArchive_countsAllPages() throws IOException {
        try (var api = new StubApi()
                .on("GET articles/integrity?limit=200", 200, "{\"checked\": 200, \"faults\": [], \"next\": \"a+b\"}")
                .on(
                        "GET articles/integrity?limit=200&cursor=a%2Bb",
                        200, "{\"checked\": 7, \"faults\": [], \"next\": null}")) {
            assertThat(run(api)).isEqualTo(ExitCode.DONE);
        }
        assertThat(out.toString(UTF_8)).contains("207 revisions checked, 0 faults");
    }

    @Test
    void run_fault_isToldAndFails() throws IOException {
        try (var api = new StubApi()
                .on(
                        "GET articles/integrity?limit=200",
                        200,
                        "{\"checked\": 1, \"faults\": [{\"articleId\": \"7\", \"revision\": 2, \"what\": \"text\","
                                + " \"expected\": \"a\", \"actual\": \"b\"}], \"next\": null}")) {
            assertThat(run(api)).isEqualTo(ExitCode.FAILED);
        }
        assertThat(errors.toString(UTF_8)).contains("article 7, revision 2: text is b, not a");
    }

    private ExitCode run(StubApi api) {
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(errors, true, UTF_8));
        return new VerifyMain(new StopRequest(), console, Optional.empty())
                .run(List.of("--url", api.address().toString()));
    }
}
