package org.hemeroteca.launcher.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.launcher.archive.ApiAddress;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.Signals;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.outcome.StopRequested;

/** Holds every text of an archive against its hash, as {@code deploy/verify} starts it. */
public final class VerifyMain {
    private final StopRequest stop;
    private final Console console;
    private final Optional<String> key;

    VerifyMain(StopRequest stop, Console console, Optional<String> key) {
        this.stop = stop;
        this.console = console;
        this.key = key;
    }

    public static void main(String[] arguments) {
        var stop = new StopRequest();
        Signals.listen(stop::make);
        var key = Optional.ofNullable(System.getenv("HEMEROTECA_API_KEY"));
        System.exit(new VerifyMain(stop, Console.ofProcess(), key)
                .run(List.of(arguments))
                .number());
    }

    ExitCode run(List<String> arguments) {
        try {
            return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
                case "" -> verify(ApiAddress.HERE);
                case "--help", "-h" -> help();
                case "--url" -> verify(address(arguments));
                default -> throw wrong("There is no option " + arguments.get(0));
            };
        } catch (LaunchFailure failure) {
            console.complain(failure.getMessage());
            return failure.code();
        } catch (StopRequested requested) {
            return requested.code();
        }
    }

    private ExitCode verify(URI api) {
        var check = new IntegrityCheck(api, key, stop);
        check.run(fault -> console.complain("  " + fault));
        console.say("%d revisions checked, %d faults".formatted(check.checked(), check.faults()));
        return check.faults() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static URI address(List<String> arguments) {
        if (arguments.size() < 2) {
            throw wrong("--url needs a value");
        }
        return ApiAddress.parse(arguments.get(1));
    }

    private static LaunchFailure wrong(String what) {
        return new LaunchFailure(ExitCode.WRONG_OPTIONS, what + "; see deploy/verify --help");
    }

    private ExitCode help() {
        try (var text = VerifyMain.class.getResourceAsStream("usage.txt")) {
            console.say(new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
