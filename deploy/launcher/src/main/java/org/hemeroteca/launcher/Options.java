package org.hemeroteca.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/**
 * What a run was asked for.
 *
 * @param seeds whether an empty archive is filled with the seeds
 */
record Options(Path data, int port, boolean once, boolean seeds, boolean help) {
    private static final int DEFAULT_PORT = 8080;

    private static final int HIGHEST_PORT = 65_535 - Ports.COUNT + 1;

    static Options parse(List<String> arguments, Path defaultData) {
        var options = new Options(defaultData, DEFAULT_PORT, false, true, false);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String option, Deque<String> rest) {
        return switch (option) {
            case "--once" -> new Options(data, port, true, seeds, help);
            case "--no-seeds" -> new Options(data, port, once, false, help);
            case "--help", "-h" -> new Options(data, port, once, seeds, true);
            case "--data" -> new Options(Path.of(value(option, rest)), port, once, seeds, help);
            case "--port" -> new Options(data, port(value(option, rest)), once, seeds, help);
            default -> throw wrong("There is no option " + option);
        };
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isBlank()) {
            throw wrong(option + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw wrong("--port takes a number from 0 to %d, not %s".formatted(HIGHEST_PORT, text));
        }
        return Integer.parseInt(text);
    }

    private static LaunchFailure wrong(String what) {
        return new LaunchFailure(ExitCode.WRONG_OPTIONS, what + "; see deploy/run --help");
    }

    static String usage() {
        try (var text = Options.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
