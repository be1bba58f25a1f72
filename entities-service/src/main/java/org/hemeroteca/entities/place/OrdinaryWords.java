package org.hemeroteca.entities.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.text.TextNormalizer;

/** Tells the words that a sentence begins with from places that bear the same name ({@code place/ordinary-words.txt}). */
final class OrdinaryWords {
    private static final String FILE = "/place/ordinary-words.txt";

    /** A tagger that is surer is believed. */
    private static final double CERTAIN = 0.97;

    private final Set<String> words;

    private OrdinaryWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static OrdinaryWords shipped() {
        try (InputStream in = OrdinaryWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + FILE);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OrdinaryWords of(List<String> lines) {
        return new OrdinaryWords(lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .flatMap(line -> Arrays.stream(
                        line.substring(line.indexOf(':') + 1).strip().split(" +")))
                .map(TextNormalizer::key)
                .collect(Collectors.toSet()));
    }

    /** Whether the "place" is most likely the ordinary word with which its sentence begins. */
    boolean has(AnnotatedText text, Candidate candidate) {
        return candidate.confidence() < CERTAIN
                && words.contains(TextNormalizer.key(candidate.span().in(text.text())))
                && text.all(Sentence.class).stream()
                        .anyMatch(sentence ->
                                sentence.span().start() == candidate.span().start());
    }
}
