package org.hemeroteca.entities.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.hemeroteca.entities.time.chart.Kinds;
import org.hemeroteca.entities.time.token.Folding;

/** Reads the rule file; see the comments at its head for its form. */
public final class TimeRuleReader {
    private static final Pattern EXAMPLE = Pattern.compile("\"(.*)\"(?: @(\\S+))?(?: -> (.+))?");
    private static final Set<String> KEYS = Set.of(
            "match",
            "as",
            "type",
            "form",
            "mod",
            "quant",
            "freq",
            "usage",
            "inherit",
            "part",
            "after",
            "not-after",
            "before",
            "not-before",
            "yes",
            "no");

    private final Map<String, String> macros = new HashMap<>();
    private final List<TimeRule> rules = new ArrayList<>();
    private final Map<String, List<String>> block = new LinkedHashMap<>();
    private String id = "";
    private int layer;

    private TimeRuleReader() {}

    /** The grammar that {@code lines} describe. */
    public static Grammar read(List<String> lines) {
        var reader = new TimeRuleReader();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(reader::line);
        reader.close();
        return new Grammar(reader.rules);
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (key) {
            case "layer" -> {
                close();
                layer++;
            }
            case "define" -> define(rest);
            case "rule" -> {
                close();
                id = rest;
            }
            default -> field(key, rest, line);
        }
    }

    private void define(String rest) {
        int space = rest.indexOf(' ');
        macros.put(rest.substring(0, space), rest.substring(space + 1));
    }

    private void field(String key, String rest, String line) {
        if (id.isEmpty() || !KEYS.contains(key)) {
            throw new IllegalArgumentException("No line of a rule file reads: " + line);
        }
        block.computeIfAbsent(key, k -> new ArrayList<>()).add(rest);
    }

    private void close() {
        if (!id.isEmpty()) {
            rules.add(rule());
        }
        id = "";
        block.clear();
    }

    private TimeRule rule() {
        List<TokenPattern> patterns = patterns("match");
        if (patterns.isEmpty() || examples().isEmpty()) {
            throw new IllegalArgumentException("Rule %s needs a match and an example".formatted(id));
        }
        var meaning = new TimeRule.Meaning(
                template("mod"),
                template("quant"),
                template("freq"),
                one("usage").map(Usage::valueOf));
        return new TimeRule(
                id,
                layer,
                words("as").isEmpty() ? Set.of("expression") : words("as"),
                patterns,
                new Context(
                        Neighbours.of(words("after")),
                        Kinds.of(items("after")),
                        Neighbours.of(words("not-after")),
                        patterns("before"),
                        patterns("not-before")),
                one("type").map(MentionType::valueOf),
                template("form"),
                meaning,
                one("inherit").orElse(""),
                !block.containsKey("part"),
                examples());
    }

    private List<String> all(String key) {
        return block.getOrDefault(key, List.of());
    }

    private Optional<String> one(String key) {
        return all(key).stream().findFirst();
    }

    private Optional<Template> template(String key) {
        return one(key).map(Template::of);
    }

    private List<TokenPattern> patterns(String key) {
        return all(key).stream()
                .map(pattern -> TokenPattern.compile(pattern, macros))
                .toList();
    }

    private Set<String> words(String key) {
        return tokens(key)
                .filter(word -> !word.startsWith("{"))
                .map(word -> word.startsWith("#") ? word : Folding.key(word))
                .map(String::intern)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The classes among the words. */
    private Set<String> items(String key) {
        return tokens(key)
                .filter(word -> word.startsWith("{"))
                .map(word -> word.substring(1, word.length() - 1).intern())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> tokens(String key) {
        return all(key).stream().flatMap(line -> Stream.of(line.split("[ |]+")));
    }

    private List<RuleExample> examples() {
        var examples = new ArrayList<RuleExample>();
        all("yes").forEach(line -> examples.add(example(line, true)));
        all("no").forEach(line -> examples.add(example(line, false)));
        return examples;
    }

    private RuleExample example(String line, boolean found) {
        Matcher parts = EXAMPLE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No example reads: " + line);
        }
        String marked = parts.group(1);
        int open = marked.indexOf('[');
        Optional<String> span = !found
                ? Optional.empty()
                : Optional.of(open < 0 ? marked : marked.substring(open + 1, marked.indexOf(']')));
        String text = marked.replace("[", "").replace("]", "");
        return new RuleExample(
                text, span, Optional.ofNullable(parts.group(2)), parts.group(3) == null ? "" : parts.group(3));
    }
}
