package org.hemeroteca.entities.zone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Zone;

/** Reads the rule file; its own head explains the form. */
final class ZoneRuleReader {
    private static final String RESOURCE = "/zone/rules.txt";

    private final List<ZoneRule> rules = new ArrayList<>();
    private final List<String> yes = new ArrayList<>();
    private final List<String> no = new ArrayList<>();
    private String name;
    private Zone zone;
    private ZoneRule.Scope scope;
    private Pattern match;

    private ZoneRuleReader() {}

    /** The rules, in the order in which they are asked. */
    static List<ZoneRule> read() {
        try (var in = ZoneRuleReader.class.getResourceAsStream(RESOURCE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var reader = new ZoneRuleReader();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(reader::take);
            reader.close();
            return List.copyOf(reader.rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        int gap = line.indexOf(' ');
        String value = line.substring(gap + 1);
        switch (line.substring(0, gap)) {
            case "rule" -> open(value);
            case "zone" -> zone = Zone.valueOf(value.toUpperCase(Locale.ROOT));
            case "scope" -> scope = ZoneRule.Scope.valueOf(value.toUpperCase(Locale.ROOT));
            case "match" -> match = Pattern.compile(value);
            case "yes" -> yes.add(value);
            case "no" -> no.add(value);
            default -> throw new IllegalArgumentException("No line of a zone rule: " + line);
        }
    }

    private void open(String next) {
        close();
        name = next;
    }

    private void close() {
        if (name != null) {
            rules.add(new ZoneRule(name, zone, scope, match, yes, no));
        }
        yes.clear();
        no.clear();
    }
}
