package org.hemeroteca.launcher.keys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** {@code deploy/keys}: makes, lists and revokes API keys. */
final class KeysCommand {
    private static final List<String> SCOPES = List.of("read", "write", "curate", "admin");
    private static final List<String> OPTIONS = List.of("--scopes", "--name", "--file");

    private final Path defaultFile;
    private final Clock clock;
    private final Console console;

    KeysCommand(Path defaultFile, Clock clock, Console console) {
        this.defaultFile = defaultFile;
        this.clock = clock;
        this.console = console;
    }

    ExitCode run(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>();
        Map<String, String> options = new HashMap<>();
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.startsWith("--")) {
                options.put(option(word), value(word, rest));
            } else {
                words.add(word);
            }
        }
        return run(words, options);
    }

    private ExitCode run(Deque<String> words, Map<String, String> options) {
        var file = new KeyFile(Path.of(options.getOrDefault("--file", defaultFile.toString())));
        String action = words.isEmpty() ? "" : words.pop();
        return switch (action + " " + words.size()) {
            case "create 0" -> create(file, options);
            case "list 0" -> list(file);
            case "revoke 1" -> revoke(file, words.pop());
            default -> throw wrong("It takes create, list, or revoke with the id of a key");
        };
    }

    private ExitCode create(KeyFile file, Map<String, String> options) {
        String scopes = options.getOrDefault("--scopes", "read");
        if (!SCOPES.containsAll(Arrays.asList(scopes.split(",", -1)))) {
            throw wrong("--scopes takes some of read,write,curate,admin, not " + scopes);
        }
        String name = options.getOrDefault("--name", "").replaceAll("\\p{Cntrl}+", " ");
        var fresh = ApiKey.make(scopes, name, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        file.add(fresh.line());
        console.complain("Key %s may %s. It is shown this once and stored nowhere; %s holds its hash."
                .formatted(fresh.line().id(), scopes, file.path()));
        console.say(fresh.key());
        return ExitCode.DONE;
    }

    private ExitCode list(KeyFile file) {
        for (var key : file.keys()) {
            console.say("%s  %-24s %s  %s".formatted(key.id(), key.scopes(), key.createdAt(), key.name()));
        }
        return ExitCode.DONE;
    }

    private ExitCode revoke(KeyFile file, String id) {
        if (!file.remove(id)) {
            throw new LaunchFailure(ExitCode.FAILED, "There is no key %s in %s".formatted(id, file.path()));
        }
        console.say("Key " + id + " is revoked; the gateway notices within seconds.");
        return ExitCode.DONE;
    }

    private static String option(String word) {
        if (!OPTIONS.contains(word)) {
            throw wrong("There is no option " + word);
        }
        return word;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw wrong(option + " needs a value");
        }
        return rest.pop();
    }

    private static LaunchFailure wrong(String what) {
        return new LaunchFailure(ExitCode.WRONG_OPTIONS, what + "; see deploy/keys --help");
    }
}
