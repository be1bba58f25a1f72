package org.hemeroteca.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.testsupport.LauncherProcess;
import org.hemeroteca.launcher.testsupport.StubHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with the signals that processes get. */
class MainTest {
    private static final String RUNNING = "Ctrl-C stops everything; the data stays.";

    @TempDir
    Path directory;

    private Path home;

    @BeforeEach
    void createHome() throws IOException {
        home = StubHome.in(directory);
    }

    @Test
    void main_afterKilledRun_cleansUpAndStopsOnSignal() throws IOException {
        runAndKill();
        try (var next = LauncherProcess.start(home, Main.class)) {
            assertThat(next.readUntil(RUNNING))
                    .contains(
                            "  articles-service   left behind by an earlier run, stopped",
                            "  entities-service   left behind by an earlier run, stopped",
                            "  gateway            left behind by an earlier run, stopped",
                            "  PostgreSQL         left behind by an earlier run, stopped");
            next.terminate();
            assertThat(next.readUntil("Stopped.")).contains("Stopping …");
            assertThat(next.exitCode()).isEqualTo(ExitCode.TERMINATED.number());
        }
        assertThat(home.resolve(".data/processes")).isEmptyDirectory();
        assertThat(home.resolve(".data/postgres/cluster/postmaster.pid")).doesNotExist();
    }

    private void runAndKill() throws IOException {
        try (var run = LauncherProcess.start(home, Main.class)) {
            run.readUntil(RUNNING);
            run.kill();
        }
    }
}
