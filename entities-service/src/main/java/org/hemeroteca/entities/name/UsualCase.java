package org.hemeroteca.entities.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * How the press writes its words inside sentences: small, in capitals, or, all others, as names with one capital. Counted in Spanish
 * news ({@code training/wordcase.py}). Immutable.
 */
final class UsualCase {
    private static final String RESOURCE = "/name/word-case.txt.gz";

    private final Map<String, Word.Letters> letters;

    private UsualCase(Map<String, Word.Letters> letters) {
        this.letters = letters;
    }

    static UsualCase load() {
        try (var in = UsualCase.class.getResourceAsStream(RESOURCE);
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return new UsualCase(lines.lines().collect(Collectors.toMap(TextNormalizer::key, letters())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<String, Word.Letters> letters() {
        return word -> Character.isUpperCase(word.charAt(0)) ? Word.Letters.CAPITALS : Word.Letters.SMALL;
    }

    /** @param key of the word ({@link TextNormalizer#key}) */
    Word.Letters of(String key) {
        return letters.getOrDefault(key, Word.Letters.CAPITALISED);
    }
}
