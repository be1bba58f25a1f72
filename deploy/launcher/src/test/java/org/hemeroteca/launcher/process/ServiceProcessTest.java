package org.hemeroteca.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.outcome.StopRequested;
import org.hemeroteca.launcher.testsupport.FreePort;
import org.hemeroteca.launcher.testsupport.Output;
import org.hemeroteca.launcher.testsupport.StubService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    @TempDir
    Path directory;

    private final StopRequest stop = new StopRequest();
    private final Output output = new Output();
    private DataDirectory data;

    @BeforeEach
    void createData() {
        data = new DataDirectory(directory.resolve("data")).create();
    }

    @Test
    void await_startedService_isReady() throws IOException {
        try (var service = start(Map.of())) {
            readiness().await(List.of(service));
            assertThat(output.text())
                    .contains("stub", "ready on " + service.service().address());
        }
    }

    @Test
    void await_serviceThatEnds_tellsTheEndOfItsLog() throws IOException {
        try (var service = start(Map.of("STUB_FAILS", "yes"))) {
            assertThatThrownBy(() -> readiness().await(List.of(service)))
                    .hasMessageContaining("stub ended by itself with exit code 3")
                    .hasMessageContaining("stub | no database: ñandú");
        }
    }

    @Test
    void await_stopRequested_givesUp() throws IOException {
        stop.make(ExitCode.INTERRUPTED);
        try (var service = start(Map.of())) {
            assertThatThrownBy(() -> readiness().await(List.of(service))).isInstanceOf(StopRequested.class);
        }
    }

    @Test
    void close_runningService_leavesNothing() throws IOException {
        var service = start(Map.of());
        var process = onlyProcess();
        service.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(data.processes()).isEmptyDirectory();
    }

    @Test
    void stop_serviceLeftBehind_endsIt() throws IOException {
        start(Map.of());
        var process = onlyProcess();
        assertThat(LeftBehindServices.stop(data)).containsExactly("stub");
        assertThat(process.isAlive()).isFalse();
        assertThat(LeftBehindServices.stop(data)).isEmpty();
    }

    @Test
    void stop_processNumberOfAnotherProgram_leavesThatAlone() throws IOException {
        var elsewhere = new DataDirectory(directory.resolve("elsewhere")).create();
        try (var service = start(Map.of())) {
            Files.copy(data.processes().resolve("stub"), elsewhere.processes().resolve("stub"));
            assertThat(LeftBehindServices.stop(elsewhere)).isEmpty();
            service.requireAlive(stop);
        }
    }

    private ServiceProcess start(Map<String, String> environment) throws IOException {
        return ServiceProcess.start(
                new Service("stub", StubService.jar(directory), FreePort.any(), 32, environment), data);
    }

    private ProcessHandle onlyProcess() {
        return ProcessRecord.all(data).get(0).process(data).orElseThrow();
    }

    private Readiness readiness() {
        return new Readiness(Duration.ofSeconds(30), stop, output.console());
    }
}
