package org.hemeroteca.launcher.outcome;

/** How a run ended, as the calling shell sees it. */
public enum ExitCode {
    DONE(0, "done"),
    FAILED(1, "a service, the database or an article failed; the message says which"),
    WRONG_OPTIONS(2, "wrong options"),
    TOOL_MISSING(3, "a JDK 17 or newer, Maven, or a PostgreSQL for this platform is missing"),
    BUILD_FAILED(4, "the build failed"),
    PORT_TAKEN(5, "a port is taken"),
    DATA_HELD(6, "another run holds the data directory"),
    HUNG_UP(129, "stopped because its terminal was closed (SIGHUP)"),
    INTERRUPTED(130, "stopped with Ctrl-C (SIGINT)"),
    TERMINATED(143, "stopped with kill (SIGTERM)");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public String meaning() {
        return meaning;
    }
}
