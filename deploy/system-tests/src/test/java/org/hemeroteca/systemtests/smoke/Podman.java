package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** Runs command line tools, podman first of all, and fails with what they complain of. */
final class Podman {
    private Podman() {}

    static String run(String... arguments) {
        var command = new ArrayList<>(List.of("podman"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** @return what the command printed, without the last line break */
    static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new LaunchFailure(ExitCode.FAILED, "%s%n%s".formatted(String.join(" ", command), output));
            }
            return output;
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.TOOL_MISSING, "%s cannot be run".formatted(command.get(0)), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
