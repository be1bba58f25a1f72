package org.hemeroteca.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.database.DatabaseServer;

/** The database server of a system: it can be killed, or one of its backends, and comes back at the same place. */
final class KillableDatabase implements AutoCloseable {
    private final DataDirectory data;
    private final int port = Ports.free().gateway();
    private final Map<String, DatabaseAccess> accesses;
    private DatabaseServer server;

    KillableDatabase(DataDirectory data) {
        this.data = data;
        this.server = DatabaseServer.start(data, PackagedSystem.SOFTWARE, port);
        this.accesses =
                Stream.of("articles", "entities").collect(Collectors.toMap(name -> name, name -> server.open(name)));
    }

    DatabaseAccess access(String name) {
        return accesses.get(name);
    }

    Sql sql(String name) {
        return new Sql(access(name));
    }

    /** SIGKILL to the server; what it was about is lost with it. */
    void kill() {
        var postmaster = postmaster();
        List<ProcessHandle> backends = postmaster.children().toList();
        postmaster.destroyForcibly();
        // Those that are in the middle of a query end with it; nobody may start on the cluster before.
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        Stream.concat(Stream.of(postmaster), backends.stream()).noneMatch(ProcessHandle::isAlive));
        server.close();
    }

    void start() {
        server = DatabaseServer.start(data, PackagedSystem.SOFTWARE, port);
    }

    /**
     * SIGKILL to one connection of the service: the server takes it for a crash and throws all connections out. Waits for one where
     * the service has none yet, or the server still recovers from the crash before.
     */
    void killBackend(String name) {
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> backends(name).stream().anyMatch(ProcessHandle::destroyForcibly));
    }

    private List<ProcessHandle> backends(String name) {
        return sql(name)
                .strings("select pid from pg_stat_activity where datname = current_database()"
                        + " and backend_type = 'client backend' and pid <> pg_backend_pid()")
                .stream()
                .map(Long::valueOf)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }

    private ProcessHandle postmaster() {
        try {
            var pid = Files.readAllLines(data.postgres().resolve("cluster/postmaster.pid"))
                    .get(0);
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
