package org.hemeroteca.launcher.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;

/** A file that holds articles. */
record Source(Path file, Form form) {
    /** In what form a file holds them. */
    enum Form {
        TEXT(".txt"),
        NDJSON(".ndjson"),
        CSV(".csv");

        private final String extension;

        Form(String extension) {
            this.extension = extension;
        }

        private boolean isOf(Path file) {
            return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
        }
    }

    /** The files that were named, and those in the folders that were named, in the order of their names. */
    static List<Source> in(List<Path> named) {
        return named.stream().flatMap(Source::in).toList();
    }

    private static Stream<Source> in(Path named) {
        if (Files.notExists(named)) {
            throw new LaunchFailure(ExitCode.WRONG_OPTIONS, "There is no " + named);
        }
        if (!Files.isDirectory(named)) {
            return Stream.of(of(named)
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailure(
                            ExitCode.WRONG_OPTIONS, named + " is neither .txt nor .ndjson nor .csv")));
        }
        try (var files = Files.walk(named)) {
            return files.filter(Files::isRegularFile).sorted().flatMap(Source::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Source> of(Path file) {
        return Stream.of(Form.values()).filter(form -> form.isOf(file)).map(form -> new Source(file, form));
    }

    long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
