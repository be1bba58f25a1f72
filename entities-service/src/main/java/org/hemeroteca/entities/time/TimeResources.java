package org.hemeroteca.entities.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hemeroteca.entities.time.grammar.Grammar;
import org.hemeroteca.entities.time.grammar.TimeRuleReader;
import org.hemeroteca.entities.time.lexicon.Lexicon;
import org.hemeroteca.entities.time.lexicon.LexiconReader;

/** The rule files beside this class. */
final class TimeResources {
    private TimeResources() {}

    static Lexicon lexicon() {
        return LexiconReader.read(lines("lexicon.txt"));
    }

    static Grammar grammar() {
        return TimeRuleReader.read(lines("rules.txt"));
    }

    private static List<String> lines(String name) {
        try (InputStream in = TimeResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
