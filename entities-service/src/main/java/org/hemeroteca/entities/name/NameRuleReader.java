package org.hemeroteca.entities.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemeroteca.entities.annotation.Candidate;

/** Reads the rule file; its own head explains the form. */
final class NameRuleReader {
    private static final String RESOURCE = "/name/rules.txt";
    private static final String NO_NAME = "NOTHING";
    private static final Pattern WORDS = Pattern.compile("\\{([A-Z]{3,})}");

    private final List<NameRule> rules = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<String> yes = new ArrayList<>();
    private final List<String> no = new ArrayList<>();
    private String name;
    private Optional<Candidate.Type> becomes;
    private Set<Candidate.Type> from;
    private boolean here;
    private Pattern left;
    private Pattern itself;

    private NameRuleReader() {}

    /** The shipped rules, in the order in which they are asked. */
    static List<NameRule> shipped() {
        try (var in = NameRuleReader.class.getResourceAsStream(RESOURCE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NameRule> read(List<String> lines) {
        var reader = new NameRuleReader();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::take);
        reader.close();
        return List.copyOf(reader.rules);
    }

    private void take(String line) {
        String[] parts = line.split(" +", 2);
        switch (parts[0]) {
            case "words" -> define(parts[1]);
            case "rule" -> open(parts[1]);
            case "becomes" -> becomes = type(parts[1]);
            case "from" ->
                from = Arrays.stream(parts[1].split(" "))
                        .map(Candidate.Type::valueOf)
                        .collect(Collectors.toSet());
            case "here" -> here = true;
            case "left" -> left = pattern(parts[1]);
            case "name" -> itself = pattern(parts[1]);
            case "yes" -> yes.add(parts[1]);
            case "no" -> no.add(parts[1]);
            default -> throw new IllegalArgumentException("No line of a name rule: " + line);
        }
    }

    private void define(String line) {
        String[] parts = line.split(" +", 2);
        words.put(parts[0], "(?iu:" + parts[1] + ")");
    }

    private void open(String next) {
        close();
        name = next;
        becomes = Optional.empty();
        from = EnumSet.allOf(Candidate.Type.class);
        here = false;
        left = Pattern.compile("");
        itself = Pattern.compile("");
    }

    private void close() {
        if (name != null) {
            var examples = new NameRule.Examples(List.copyOf(yes), List.copyOf(no));
            rules.add(new NameRule(name, becomes, from, here, left, itself, examples));
        }
        yes.clear();
        no.clear();
    }

    private static Optional<Candidate.Type> type(String value) {
        return value.equals(NO_NAME) ? Optional.empty() : Optional.of(Candidate.Type.valueOf(value));
    }

    /** Spaces stand for no-break spaces too. */
    private Pattern pattern(String regex) {
        String complete = WORDS.matcher(regex).replaceAll(use -> Matcher.quoteReplacement(defined(use.group(1))));
        return Pattern.compile(complete.replace(" ", "[ \u00A0]"));
    }

    private String defined(String use) {
        return Optional.ofNullable(words.get(use))
                .orElseThrow(() -> new IllegalArgumentException("No words are called " + use));
    }
}
