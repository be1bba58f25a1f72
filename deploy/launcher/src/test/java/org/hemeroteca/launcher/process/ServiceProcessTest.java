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
    private Path jar;

    @BeforeEach
    void createData() throws IOException {
        jar = StubService.jar(Files.createDirectories(directory.resolve("app")));
        data = new DataDirectory(directory.resolve("data")).create();
    }

    @Test
    void await_startedService_isReady() {
        try (var service = start(Map.of())) {
            readiness().await(List.of(service));
            assertThat(output.text())
                    .contains("stub", "ready on " + service.service().address());
        }
    }

    @Test
    void await_serviceThatEnds_tellsTheEndOfItsLog() {
        try (var service = start(Map.of("STUB_FAILS", "yes"))) {
            assertThatThrownBy(() -> readiness().await(List.of(service)))
                    .hasMessageContaining("stub ended by itself with exit code 3")
                    .hasMessageContaining("stub | no database: ñandú");
        }
    }

    @Test
    void await_stopRequested_givesUp() {
        stop.make(ExitCode.INTERRUPTED);
        try (var service = start(Map.of())) {
            assertThatThrownBy(() -> readiness().await(List.of(service))).isInstanceOf(StopRequested.class);
        }
    }

    @Test
    void close_runningService_leavesNothing() {
        var service = start(Map.of());
        var process = onlyProcess();
        service.close();
        assertThat(process.isAlive()).isFalse();
        assertThat(data.processes()).isEmptyDirectory();
    }

    @Test
    void close_firstRunOfABuild_leavesItsClassesToTheNext() {
        try (var first = start(Map.of())) {
            readiness().await(List.of(first));
            assertThat(arguments(first)).noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
        }
        try (var second = start(Map.of())) {
            readiness().await(List.of(second));
            assertThat(arguments(second)).anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
            assertThat(second.handle().isAlive()).isTrue();
        }
    }

    @Test
    void close_killedService_leavesNoClasses() throws IOException {
        var killed = start(Map.of());
        readiness().await(List.of(killed));
        killed.handle().destroyForcibly();
        killed.handle().onExit().join();
        killed.close();
        try (var archives = Files.list(directory)) {
            assertThat(archives.filter(file -> file.toString().endsWith(".jsa")))
                    .isEmpty();
        }
    }

    private static List<String> arguments(ServiceProcess process) {
        return List.of(process.handle().info().arguments().orElseThrow());
    }

    @Test
    void stop_serviceLeftBehind_endsIt() {
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

    private ServiceProcess start(Map<String, String> environment) {
        return ServiceProcess.start(new Service("stub", jar, FreePort.any(), 32, environment), data);
    }

    private ProcessHandle onlyProcess() {
        return ProcessRecord.all(data).get(0).process(data).orElseThrow();
    }

    private Readiness readiness() {
        return new Readiness(Duration.ofSeconds(30), stop, output.console());
    }
}
