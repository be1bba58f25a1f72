package org.hemeroteca.launcher.outcome;

/** Why a run cannot go on, in words for the person who started it. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public LaunchFailure(ExitCode code, String message) {
        this(code, message, null);
    }

    public LaunchFailure(ExitCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
