package org.hemeroteca.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** The embedded PostgreSQL of a data directory: one server, for each service a database and a role. */
public final class DatabaseServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    /** Long enough for the recovery after a crash. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final EmbeddedPostgres server;
    private final DataDirectory data;
    private final Passwords passwords;

    private DatabaseServer(EmbeddedPostgres server, DataDirectory data, Passwords passwords) {
        this.server = server;
        this.data = data;
        this.passwords = passwords;
    }

    /** Stops a server that an earlier run left behind; answers whether there was one. */
    public static boolean stopLeftBehind(DataDirectory data) {
        var server = LeftBehindServer.of(cluster(data));
        server.ifPresent(running -> LeftBehindServer.stop(running, LeftBehindServer.PATIENCE));
        return server.isPresent();
    }

    /**
     * Starts it on the port; no other may run in the data directory.
     *
     * @param software where its programs are, or are to be unpacked to; any number of servers may share them
     */
    public static DatabaseServer start(DataDirectory data, Path software, int port) {
        var passwords = new Passwords(data.postgres().resolve("passwords"));
        var log = data.newLog("postgres");
        try {
            var beginning = Beginning.of(cluster(data));
            var configured = configured(data, passwords)
                    .setPort(port)
                    .setOverrideWorkingDirectory(software.toFile())
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
            var server = new Software(software).use(configured::start);
            beginning.complete();
            return new DatabaseServer(server, data, passwords);
        } catch (IOException | RuntimeException e) {
            Platform.present().requireServer();
            throw new LaunchFailure(ExitCode.FAILED, "PostgreSQL does not start; its log is " + log, e);
        }
    }

    private static EmbeddedPostgres.Builder configured(DataDirectory data, Passwords passwords) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster(data))
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                // These two are off by default, as for tests: what is confirmed must survive a crash.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "100")
                // Passed to initdb after its `--auth=trust`, which would let in every user of the machine.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwords.file(SUPERUSER).toString())
                .setConnectConfig("password", passwords.of(SUPERUSER));
    }

    private static Path cluster(DataDirectory data) {
        return data.postgres().resolve("cluster");
    }

    public int port() {
        return server.getPort();
    }

    /** The database of that name and its role of the same name, made when they are missing. */
    public DatabaseAccess open(String name) {
        var password = passwords.of(name);
        try (var connection = server.getPostgresDatabase().getConnection()) {
            var databases = new Databases(connection);
            databases.ensureRole(name, password);
            databases.ensureDatabase(name);
        } catch (SQLException e) {
            throw new LaunchFailure(ExitCode.FAILED, "The database %s cannot be made".formatted(name), e);
        }
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), name), name, password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The library waits five seconds and gives up; the last checkpoint may take longer.
        stopLeftBehind(data);
    }
}
