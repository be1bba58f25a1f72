package org.hemeroteca.entities.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.text.TextNormalizer;

/** Reads the word lists that come with the program: words apart by white space, comments behind {@code #}. */
final class WordList {
    private WordList() {}

    /** The words of {@code file}, folded. */
    static Set<String> read(String file) {
        return lines(file).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .map(TextNormalizer::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of {@code file}, as they are. */
    static List<String> lines(String file) {
        var stream = WordList.class.getResourceAsStream("/actor/" + file);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its file actor/" + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
