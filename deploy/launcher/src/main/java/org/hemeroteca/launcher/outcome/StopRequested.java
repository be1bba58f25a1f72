package org.hemeroteca.launcher.outcome;

/** Unwinds a run that was asked to stop while it waited for something. */
public final class StopRequested extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    StopRequested(ExitCode code) {
        super(code.meaning());
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
