package org.hemeroteca.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** A database server that outlived its launcher, which happens when the launcher is killed with SIGKILL. */
final class LeftBehindServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LeftBehindServer() {}

    /** The server that runs on the cluster, if one does. */
    static Optional<ProcessHandle> of(Path cluster) {
        return pidIn(cluster.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> runsOn(process, cluster));
    }

    /** Ends it as `pg_ctl stop -m fast` does: SIGINT lets it write everything down; SIGTERM would wait for its clients. */
    static void stop(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new LaunchFailure(
                    ExitCode.FAILED,
                    "A PostgreSQL of an earlier run does not stop: process %d".formatted(server.pid()),
                    e);
        }
    }

    /** Process numbers are reused: only a command line that names the cluster proves that it is ours. */
    private static boolean runsOn(ProcessHandle process, Path cluster) {
        return process.info().commandLine().orElse("").contains(cluster.toString());
    }

    private static Optional<Long> pidIn(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().findFirst().map(Long::valueOf)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
