package org.hemeroteca.launcher.keys;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** API keys, as {@code deploy/keys} makes them. */
public final class Keys {
    private Keys() {}

    public static void main(String[] arguments) {
        var home = Path.of(System.getProperty("hemeroteca.home", "."));
        System.exit(run(home.resolve(".data/keys"), List.of(arguments), Console.ofProcess())
                .number());
    }

    static ExitCode run(Path file, List<String> arguments, Console console) {
        try {
            return new KeysCommand(file, Clock.systemUTC(), console).run(arguments);
        } catch (LaunchFailure failure) {
            console.complain(failure.getMessage());
            return failure.code();
        } catch (UncheckedIOException unreadable) {
            console.complain(unreadable.getCause().toString());
            return ExitCode.FAILED;
        } catch (IllegalArgumentException noKeyFile) {
            console.complain(noKeyFile.getMessage());
            return ExitCode.FAILED;
        }
    }
}
