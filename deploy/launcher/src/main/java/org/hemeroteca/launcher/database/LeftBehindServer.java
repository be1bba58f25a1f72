package org.hemeroteca.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** A database server that outlived its launcher, which happens when the launcher is killed with SIGKILL. */
final class LeftBehindServer {
    /** Long enough for a last checkpoint. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The server itself kills, after five seconds, what does not heed SIGQUIT. */
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(60);

    private LeftBehindServer() {}

    /** The server that runs on the cluster, if one does. */
    static Optional<ProcessHandle> of(Path cluster) {
        return pidIn(cluster.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> runsOn(process, cluster));
    }

    /**
     * Ends it as `pg_ctl stop -m fast` does: SIGINT lets it write everything down; SIGTERM would wait for its clients. One that is not
     * done in time, because a process of it hangs or the disk does, is told to end at once (SIGQUIT): its next start recovers what was
     * confirmed from the log.
     *
     * @param patience how long to wait before that
     */
    static void stop(ProcessHandle server, Duration patience) {
        try {
            if (!end(server, "-INT", patience) && !end(server, "-QUIT", LAST_PATIENCE)) {
                throw unstoppable(server, null);
            }
        } catch (IOException | InterruptedException | ExecutionException e) {
            throw unstoppable(server, e);
        }
    }

    private static boolean end(ProcessHandle server, String signal, Duration patience)
            throws IOException, InterruptedException, ExecutionException {
        new ProcessBuilder("kill", signal, Long.toString(server.pid())).start().waitFor();
        try {
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    private static LaunchFailure unstoppable(ProcessHandle server, Throwable cause) {
        return new LaunchFailure(
                ExitCode.FAILED,
                "A PostgreSQL of an earlier run does not stop: process %d".formatted(server.pid()),
                cause);
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
