package org.hemeroteca.launcher.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hemeroteca.launcher.archive.ApiAddress;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** What an import was asked for. */
record ImportOptions(URI api, Path errors, List<Path> named, boolean help) {
    private static final Path ERRORS = Path.of("import-errors.ndjson");

    static ImportOptions parse(List<String> arguments) {
        var options = new ImportOptions(ApiAddress.HERE, ERRORS, List.of(), false);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        if (options.named.isEmpty() && !options.help) {
            throw wrong("Name the files and folders to import");
        }
        return options;
    }

    private ImportOptions with(String option, Deque<String> rest) {
        return switch (option) {
            case "--help", "-h" -> new ImportOptions(api, errors, named, true);
            case "--url" -> new ImportOptions(ApiAddress.parse(value(option, rest)), errors, named, help);
            case "--errors" -> new ImportOptions(api, Path.of(value(option, rest)), named, help);
            default -> new ImportOptions(api, errors, plus(option), help);
        };
    }

    private List<Path> plus(String name) {
        if (name.startsWith("--")) {
            throw wrong("There is no option " + name);
        }
        List<Path> all = new ArrayList<>(named);
        all.add(Path.of(name));
        return List.copyOf(all);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isBlank()) {
            throw wrong(option + " needs a value");
        }
        return rest.pop();
    }

    private static LaunchFailure wrong(String what) {
        return new LaunchFailure(ExitCode.WRONG_OPTIONS, what + "; see deploy/import --help");
    }

    static String usage() {
        try (var text = ImportOptions.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
