package org.hemeroteca.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.testsupport.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindServerTest {
    @TempDir
    Path directory;

    @Test
    void start_afterLauncherWasKilled_goesOnWithTheData() throws Exception {
        var data = new DataDirectory(directory).create();
        killLauncherOf(data);

        assertThat(DatabaseServer.stopLeftBehind(data)).isTrue();
        var server = DatabaseServer.start(data, directory.resolve("software"), FreePort.any());
        try (server) {
            assertThat(answerIn(server)).isEqualTo("still here");
        }
        assertThat(DatabaseServer.stopLeftBehind(data)).isFalse();
    }

    @Test
    void stop_processOfTheServerHangs_endsItAndTheDataStay() throws Exception {
        var data = new DataDirectory(directory).create();
        killLauncherOf(data);
        var running = LeftBehindServer.of(data.postgres().resolve("cluster")).orElseThrow();
        // One of its own processes, the checkpointer as a rule, neither works nor heeds what it is told.
        long hanging = running.children().findFirst().orElseThrow().pid();
        new ProcessBuilder("kill", "-STOP", Long.toString(hanging)).start().waitFor();

        LeftBehindServer.stop(running, Duration.ofSeconds(1));

        assertThat(running.isAlive()).isFalse();
        var server = DatabaseServer.start(data, directory.resolve("software"), FreePort.any());
        try (server) {
            assertThat(answerIn(server)).isEqualTo("still here");
        }
    }

    @Test
    void start_firstStartWasCutOff_makesTheClusterAnew() throws Exception {
        var data = new DataDirectory(directory).create();
        Files.createDirectories(data.postgres().resolve("cluster"));
        Files.writeString(data.postgres().resolve("cluster/postgresql.conf"), "# half written");
        Files.writeString(data.postgres().resolve("beginning"), "");
        Files.createDirectories(directory.resolve("software/PG-cut-off"));

        var server = DatabaseServer.start(data, directory.resolve("software"), FreePort.any());
        try (server) {
            assertThat(server.open("articles").jdbcUrl()).contains(Integer.toString(server.port()));
        }
    }

    @Test
    void of_pidOfAnotherProgram_isNoServer() throws IOException {
        Files.writeString(
                directory.resolve("postmaster.pid"),
                Long.toString(ProcessHandle.current().pid()));
        assertThat(LeftBehindServer.of(directory)).isEmpty();
    }

    private static void killLauncherOf(DataDirectory data) throws IOException, InterruptedException {
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherToKill.class.getName(),
                        data.path().toString(),
                        Integer.toString(FreePort.any()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo("started");
        }
        launcher.destroyForcibly().waitFor();
    }

    private static String answerIn(DatabaseServer server) throws SQLException {
        var access = server.open("articles");
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.username(), access.password());
                var rows = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A launcher that starts the database, stores something, and then waits to be killed. */
    static final class LauncherToKill {
        private LauncherToKill() {}

        public static void main(String[] arguments) throws Exception {
            var data = new DataDirectory(Path.of(arguments[0]));
            var access = DatabaseServer.start(data, data.path().resolve("software"), Integer.parseInt(arguments[1]))
                    .open("articles");
            try (var connection = DriverManager.getConnection(access.jdbcUrl(), access.username(), access.password())) {
                connection.createStatement().execute("CREATE TABLE kept AS SELECT 'still here' AS answer");
            }
            System.out.println("started");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
