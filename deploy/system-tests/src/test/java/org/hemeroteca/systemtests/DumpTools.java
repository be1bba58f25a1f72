package org.hemeroteca.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemeroteca.launcher.database.DatabaseAccess;

/**
 * pg_dump and pg_restore, as an administrator uses them. The embedded PostgreSQL comes without; they are taken from
 * {@code -Dhemeroteca.postgres.tools=DIR}, or from the PATH.
 */
record DumpTools(String prefix) {
    /** Older tools refuse the embedded server. */
    static final int OLDEST = 17;

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** The tools, if they are there and new enough. */
    static Optional<DumpTools> find() {
        var directory = System.getProperty("hemeroteca.postgres.tools");
        var tools = new DumpTools(directory == null ? "" : directory + "/");
        return tools.version() >= OLDEST ? Optional.of(tools) : Optional.empty();
    }

    private int version() {
        try {
            var process = new ProcessBuilder(prefix + "pg_dump", "--version").start();
            var said = VERSION.matcher(new String(process.getInputStream().readAllBytes()));
            return said.find() ? Integer.parseInt(said.group(1)) : 0;
        } catch (IOException notThere) {
            return 0;
        }
    }

    /** Carries a database over to an empty one. */
    void carry(DatabaseAccess from, DatabaseAccess to) {
        try {
            var dump = Files.createTempFile(from.username(), ".dump");
            run(from, "pg_dump", "--format=custom", "--file=" + dump);
            run(to, "pg_restore", "--no-owner", "--exit-on-error", "--dbname=" + to.username(), dump.toString());
            Files.delete(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(DatabaseAccess database, String tool, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(prefix + tool));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var address = URI.create(database.jdbcUrl().replace("jdbc:", ""));
        builder.environment().put("PGHOST", address.getHost());
        builder.environment().put("PGPORT", Integer.toString(address.getPort()));
        builder.environment()
                .put("PGDATABASE", Path.of(address.getPath()).getFileName().toString());
        builder.environment().put("PGUSER", database.username());
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError(tool + ": " + output);
        }
    }
}
