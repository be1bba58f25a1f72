package org.hemeroteca.entities.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * The words that titles are made of, read from {@code offices.txt}; its {@code yes} and {@code no} lines are examples, which a
 * test executes. Immutable.
 */
final class OfficeNouns {
    private static final String FILE = "offices.txt";

    private final Map<String, Kind> nouns = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Pattern finiteVerb;

    /** How a noun behaves. */
    enum Kind {
        /** An office wherever an article, a preposition or nothing stands before it. */
        NOUN,
        /** Also an everyday word or an adjective ({@code general}, {@code fiscal}): an office only behind an article. */
        STRICT,
        /** Takes {@code a} and {@code por}: {@code candidato a la gobernación por el partido}. */
        LOOSE
    }

    private OfficeNouns(List<String> lines) {
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            read(words[0], Stream.of(words).skip(1).toList());
        }
        finiteVerb = Pattern.compile(".+(?:" + String.join("|", words("verb-ending")) + ")");
    }

    /** The list that comes with the program. */
    static OfficeNouns shipped() {
        return new OfficeNouns(WordList.lines(FILE));
    }

    private void read(String keyword, List<String> words) {
        switch (keyword) {
            case "noun" -> words.forEach(word -> add(word, Kind.NOUN));
            case "strict" -> words.forEach(word -> add(word, Kind.STRICT));
            case "loose" -> words.forEach(word -> add(word, Kind.LOOSE));
            case "prefix", "part", "ordinal", "ordered", "before", "relative", "verb", "verb-ending", "break" ->
                lists.computeIfAbsent(keyword, k -> new HashSet<>()).addAll(words);
            case "yes", "no", "#", "" -> {}
            default -> throw new IllegalArgumentException("No such line in %s: %s".formatted(FILE, keyword));
        }
    }

    private void add(String noun, Kind kind) {
        addForm(noun, kind);
        addForm(plural(noun), kind);
    }

    /** A text may leave an accent out ({@code lider}) but not put one in: {@code papá} is no {@code papa}. */
    private void addForm(String form, Kind kind) {
        nouns.put(form, kind);
        nouns.put(TextNormalizer.key(form), kind);
    }

    private static String plural(String noun) {
        if (noun.endsWith("z")) {
            return noun.substring(0, noun.length() - 1) + "ces";
        }
        return noun.matches(".*[aeiouéáó]") ? noun + "s" : noun + "es";
    }

    private Set<String> list(String keyword) {
        return lists.computeIfAbsent(keyword, k -> new HashSet<>());
    }

    private Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /** How {@code word} behaves if it is a noun of office, with or without a prefix such as {@code vice} or {@code ex}. */
    Optional<Kind> kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(nouns.get(lower))
                .or(() -> words("prefix").stream()
                        .filter(prefix -> lower.startsWith(prefix) && lower.length() > prefix.length())
                        .flatMap(prefix -> kind(lower.substring(prefix.length())).stream())
                        .findFirst());
    }

    /** Whether a word before the noun is part of the title: {@code ex}, and {@code primer} before {@code ministro}. */
    boolean belongsToTitle(String word, String noun) {
        String key = TextNormalizer.key(word);
        boolean ordinal = words("ordinal").contains(key) && words("ordered").contains(TextNormalizer.key(noun));
        return ordinal || words("part").contains(key);
    }

    /** Whether a word may stand between article and title without being part of it: {@code actual}, {@code entonces}. */
    boolean precedesTitle(String word) {
        return words("before").contains(TextNormalizer.key(word));
    }

    /** Whether somebody of the family, or a thing, is named by its relation to an office: {@code hija del presidente}. */
    boolean isRelative(String word) {
        return words("relative").contains(TextNormalizer.key(word));
    }

    /** Whether no title goes on over this word. */
    boolean breaksTitle(String word) {
        String key = TextNormalizer.key(word);
        return words("break").contains(key) || isVerb(word);
    }

    private boolean isVerb(String word) {
        return words("verb").contains(TextNormalizer.key(word)) || isFinite(word);
    }

    /** Endings count with their accents ({@code habló}, not {@code pueblo}) and in lower-case words only. */
    private boolean isFinite(String word) {
        return Character.isLowerCase(word.charAt(0)) && finiteVerb.matcher(word).matches();
    }
}
