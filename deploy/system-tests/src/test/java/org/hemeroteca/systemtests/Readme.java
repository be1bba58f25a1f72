package org.hemeroteca.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the README shows and promises. */
record Readme(Path file, String text) {
    private static final Pattern COMMAND = Pattern.compile("^    curl (?:.*\\\\\\R)*.*", Pattern.MULTILINE);
    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:8080/api/v1/([^'\\s]*)");
    private static final Pattern ANSWER = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("`GET /api/v1/([^`]*)`");
    private static final Pattern OTHER_FORM = Pattern.compile("`(?:Accept: )?([a-z]+/[a-z+.-]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");
    private static final Pattern SCRIPT = Pattern.compile("^    (deploy/[a-z-]+)", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("^\\| `(--[a-z-]+)", Pattern.MULTILINE);

    static Readme in(Path home) {
        var file = home.resolve("README.md");
        try {
            return new Readme(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses that its commands ask, below the API. */
    List<String> addresses() {
        return commands().flatMap(command -> all(ADDRESS, command)).toList();
    }

    /** What the command for this address sends. */
    String body(String address) {
        return commands()
                .filter(command -> all(ADDRESS, command).anyMatch(address::equals))
                .flatMap(command -> all(BODY, command))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> commands() {
        return COMMAND.matcher(text).results().map(MatchResult::group);
    }

    /** The answer that it shows at this place, from 0. */
    String answer(int number) {
        return all(ANSWER, text).toList().get(number);
    }

    /** The paths that it says to read, below the API. */
    Stream<String> reads() {
        return all(READ, text);
    }

    /** A path, and a media type in which it can be had. */
    record Form(String path, String type) {}

    /** The rows of its tables that name other forms of the path in the row before. */
    Stream<Form> otherForms() {
        var lines = text.lines().toList();
        return Stream.iterate(1, line -> line < lines.size(), line -> line + 1)
                .filter(line -> lines.get(line).startsWith("| the same for"))
                .flatMap(line -> all(OTHER_FORM, lines.get(line))
                        .map(type -> new Form(
                                all(READ, lines.get(line - 1)).findFirst().orElseThrow(), type)));
    }

    /** What it links to in the project, and the scripts that it starts. */
    Stream<Path> files() {
        return Stream.concat(all(LINK, text), all(SCRIPT, text)).map(file::resolveSibling);
    }

    Stream<String> options() {
        return all(OPTION, text);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
