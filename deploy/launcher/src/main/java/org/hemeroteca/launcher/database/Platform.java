package org.hemeroteca.launcher.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.util.Locale;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** The kind of machine; each has a PostgreSQL of its own, and the build takes in that of the machine it runs on. */
record Platform(String system, String architecture) {
    private static final String MISSING =
            "There is no embedded PostgreSQL for %s on %s; use one of your own, deploy/run --help tells how.";

    static Platform present() {
        var name = System.getProperty("os.name");
        return new Platform(
                name.toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : name, System.getProperty("os.arch"));
    }

    /** Fails, in words for the person who started it, when no PostgreSQL came for it. */
    void requireServer() {
        try {
            DefaultPostgresBinaryResolver.INSTANCE
                    .getPgBinary(system, architecture)
                    .close();
        } catch (IOException | IllegalStateException e) {
            throw new LaunchFailure(ExitCode.TOOL_MISSING, MISSING.formatted(system, architecture), e);
        }
    }
}
