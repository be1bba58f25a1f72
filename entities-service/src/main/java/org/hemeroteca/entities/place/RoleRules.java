package org.hemeroteca.entities.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rules of {@code place/roles.txt}; the file explains its form. */
final class RoleRules {
    private static final String FILE = "/place/roles.txt";
    private static final Pattern WORDS_USED = Pattern.compile("\\{([A-Z_]{2,})}");

    private final Map<String, String> words = new HashMap<>();
    private final List<RoleRule> rules = new ArrayList<>();

    private RoleRules() {}

    static List<RoleRule> shipped() {
        try (InputStream in = RoleRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + FILE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RoleRule> read(String file) {
        var reader = new RoleRules();
        Arrays.stream(file.split("\\R\\s*\\R")).forEach(reader::paragraph);
        return List.copyOf(reader.rules);
    }

    private void paragraph(String paragraph) {
        List<String> lines = paragraph
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        if (lines.stream().anyMatch(line -> line.startsWith("rule "))) {
            rules.add(rule(lines));
        } else {
            lines.forEach(this::define);
        }
    }

    private void define(String line) {
        String[] parts = line.split("\\s+", 3);
        if (!parts[0].equals("words") || parts.length < 3) {
            throw new IllegalArgumentException("Neither words nor a rule: " + line);
        }
        words.put(parts[1], parts[2].strip());
    }

    private RoleRule rule(List<String> lines) {
        String[] head = lines.get(0).split("\\s+");
        return new RoleRule(
                head[1],
                Double.parseDouble(head[2]),
                standings(Arrays.asList(head).subList(3, head.length)),
                first(lines, "left ").map(this::pattern),
                first(lines, "right ").map(this::pattern),
                all(lines, "yes "),
                all(lines, "no "));
    }

    private static Set<Standing> standings(List<String> names) {
        var standings = EnumSet.noneOf(Standing.class);
        names.forEach(name -> standings.add(Standing.valueOf(name.toUpperCase(Locale.ROOT))));
        return standings.isEmpty() ? EnumSet.complementOf(EnumSet.of(Standing.LAND)) : standings;
    }

    private static Optional<String> first(List<String> lines, String word) {
        return all(lines, word).stream().findFirst();
    }

    private static List<String> all(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }

    private Pattern pattern(String regex) {
        return Pattern.compile(WORDS_USED
                .matcher(regex)
                .replaceAll(used -> Matcher.quoteReplacement("(?iu:" + words(used.group(1)) + ")")));
    }

    private String words(String name) {
        return Optional.ofNullable(words.get(name)).orElseThrow(() -> new IllegalArgumentException("No words " + name));
    }
}
