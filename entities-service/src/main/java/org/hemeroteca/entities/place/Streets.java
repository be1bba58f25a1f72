package org.hemeroteca.entities.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.text.Span;

/** Tells the streets, squares and quarters of an article that bear the name of a town: {@code la calle Guayaquil}. */
final class Streets {
    private static final int WINDOW = 40;
    private static final String STREETS = "calle|avenida|av\\.|avda\\.|paseo|plaza|glorieta|bulevar";

    private static final String OTHERS =
            "barrio|colonia|urbanización|fraccionamiento|callejón|jirón|carrera|estación|puente|estadio|parque";
    /** Without preposition any of them; with one only a certain street, not {@code una calle de Bogotá}. */
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?:^|[^\\p{L}])(?:(" + STREETS + "|" + OTHERS
            + ")|(?<!una |un |otra |otro |cada |alguna )(" + STREETS + ") de(?:l| la| los| las)?) $");

    private static final Pattern PLURAL_BEFORE = Pattern.compile("(?iu)(?:^|[^\\p{L}])(calle|avenida|plaza)s $");
    private static final Pattern JOINT = Pattern.compile("(?:,| y| e| con)(?: la)? ");

    private final Map<Span, String> names = new HashMap<>();

    /** @param spans the place names of the text, in order */
    Streets(String text, List<Span> spans) {
        Span before = null;
        for (Span span : spans) {
            word(text, before, span).ifPresent(word -> names.put(span, word));
            before = span;
        }
    }

    /** The full name of the street on {@code span}, when it is one. */
    Optional<String> name(String text, Span span) {
        return Optional.ofNullable(names.get(span)).map(word -> word + " " + span.in(text));
    }

    boolean isStreet(Span span) {
        return names.containsKey(span);
    }

    private Optional<String> word(String text, Span before, Span span) {
        String left = text.substring(Math.max(0, span.start() - WINDOW), span.start());
        return word(BEFORE, left).or(() -> word(PLURAL_BEFORE, left)).or(() -> wordOfRow(text, before, span));
    }

    private static Optional<String> word(Pattern pattern, String left) {
        Matcher found = pattern.matcher(left);
        if (!found.find()) {
            return Optional.empty();
        }
        String alone = found.group(1);
        return Optional.of(alone != null ? alone : found.group(2)).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** {@code las calles Guayaquil y Manabí}: the word stands before the first only. */
    private Optional<String> wordOfRow(String text, Span before, Span span) {
        boolean joined = before != null
                && before.end() < span.start()
                && JOINT.matcher(text.substring(before.end(), span.start())).matches();
        return joined ? Optional.ofNullable(names.get(before)) : Optional.empty();
    }
}
