package org.hemeroteca.entities.actor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.MentionType;

/** Picks the name by which an actor is called that no authority file knows. */
final class CanonicalName {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{5,}|\\p{Lu}{4,} \\p{Lu}{2,}");

    private static final Pattern FOREIGN =
            Pattern.compile("zh|sh|th|ph|kh|tz|yy|oo|w|(?<=\\p{L}[^aeiou])y", Pattern.CASE_INSENSITIVE);

    private CanonicalName() {}

    /**
     * The fullest frequent form: of persons the longest one that is said at least half as often as the commonest full name; of
     * organisations the longest, unless the text prefers the acronym.
     *
     * @param counts how often the text has each form
     */
    static String of(MentionType type, Map<String, Integer> counts) {
        var spelled = new TreeMap<String, Integer>();
        counts.forEach((form, count) -> spelled.merge(clean(form, type), count, Integer::sum));
        return type == MentionType.PERSON ? person(spelled) : organization(spelled);
    }

    private static String person(Map<String, Integer> counts) {
        int longest =
                counts.keySet().stream().mapToInt(CanonicalName::words).max().orElse(0);
        int commonest = counts.entrySet().stream()
                .filter(entry -> words(entry.getKey()) >= Math.min(2, longest))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 >= commonest)
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> words(entry.getKey()))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(entry -> -foreignSpellings(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Letters that Spanish does not use for these sounds: of {@code Dmitri} and {@code Dmitry} the first is the Spanish one. */
    static int foreignSpellings(String form) {
        return (int) FOREIGN.matcher(form).results().count();
    }

    private static int words(String form) {
        return PersonName.of(form).words().size();
    }

    private static String organization(Map<String, Integer> counts) {
        String longest = counts.keySet().stream()
                .filter(form -> !Acronyms.isAcronym(form))
                .max(Comparator.comparingInt(String::length).thenComparing(form -> form))
                .orElse("");
        return counts.keySet().stream()
                .filter(Acronyms::isAcronym)
                .filter(form -> counts.get(form) > counts.getOrDefault(longest, 0))
                .max(Comparator.comparing((String form) -> counts.get(form)).thenComparing(form -> form))
                .orElse(longest);
    }

    /** One line, a capital first, and no shouting. */
    private static String clean(String form, MentionType type) {
        String line = form.replaceAll("[\\s\\p{Z}]+", " ").strip();
        String calm =
                shouts(line, type) ? Pattern.compile("\\p{L}+").matcher(line).replaceAll(CanonicalName::title) : line;
        return calm.substring(0, 1).toUpperCase(SPANISH) + calm.substring(1);
    }

    private static boolean shouts(String form, MentionType type) {
        boolean capitals =
                form.equals(form.toUpperCase(SPANISH)) && CAPITALS.matcher(form).find();
        return capitals && (type == MentionType.PERSON || form.indexOf(' ') > 0);
    }

    private static String title(MatchResult word) {
        String lower = word.group().toLowerCase(SPANISH);
        boolean particle = lower.matches("de|del|la|las|los|el|y|e|para|en");
        return particle && word.start() > 0 ? lower : lower.substring(0, 1).toUpperCase(SPANISH) + lower.substring(1);
    }
}
