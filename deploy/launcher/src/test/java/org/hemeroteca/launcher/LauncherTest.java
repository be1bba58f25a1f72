package org.hemeroteca.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.data.RunLock;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.testsupport.Output;
import org.hemeroteca.launcher.testsupport.StubHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path directory;

    private final StopRequest stop = new StopRequest();
    private final Output output = new Output();
    private Path home;

    @BeforeEach
    void createHome() throws IOException {
        home = StubHome.in(directory);
    }

    @Test
    void run_once_printsAndLeavesNothingRunning() {
        assertThat(run("--once", "--port", "0")).isEqualTo(ExitCode.DONE);
        assertThat(output.text()).contains("TIMELINE", "ACTORS", "PLACES").doesNotContain("Swagger UI");
        assertThat(home.resolve(".data/processes")).isEmptyDirectory();
        assertThat(home.resolve(".data/postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void run_withoutSeeds_leavesTheArchiveEmpty() throws IOException {
        Files.writeString(home.resolve("seeds/one.txt"), "Un texto.");

        assertThat(run("--once", "--no-seeds", "--port", "0")).isEqualTo(ExitCode.DONE);

        assertThat(output.text()).doesNotContain("seed").contains("TIMELINE");
    }

    @Test
    void run_dataHeldByAnotherRun_saysByWhom() {
        var held = RunLock.take(new DataDirectory(home.resolve(".data")).create(), 7000);
        try (held) {
            assertThat(run("--port", "0")).isEqualTo(ExitCode.DATA_HELD);
            assertThat(output.text()).contains("is in use by process", "port 7000", "--data DIR");
        }
    }

    @Test
    void run_portTaken_startsNothing() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(run("--port", port)).isEqualTo(ExitCode.PORT_TAKEN);
            assertThat(output.text()).contains("Port " + port + " is taken");
            assertThat(home.resolve(".data/postgres")).doesNotExist();
        }
    }

    @Test
    void run_dataDirectoryThatIsAFile_saysSo() {
        assertThat(run("--data", home.resolve("stub.jar").toString())).isEqualTo(ExitCode.FAILED);
        assertThat(output.text()).contains("stub.jar");
    }

    @Test
    void run_unknownOption_pointsToTheHelp() {
        assertThat(run("--forever")).isEqualTo(ExitCode.WRONG_OPTIONS);
        assertThat(output.text()).isEqualToNormalizingNewlines("There is no option --forever; see deploy/run --help\n");
    }

    @Test
    void run_help_printsTheUsage() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(output.text()).startsWith("Usage: deploy/run");
    }

    private ExitCode run(String... arguments) {
        return new Launcher(home, stop, output.console()).run(List.of(arguments));
    }
}
