package org.hemeroteca.entities.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;

/** Cuts off what no name ends with: {@code Partido del Trabajo de}; what is a part of a word, or has signs alone, is no name. */
final class NameEdges {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "al", "ante", "con", "contra", "de", "del", "e", "el", "en", "la", "las", "lo", "los", "o", "para",
            "por", "que", "sobre", "su", "sus", "u", "un", "una", "y");

    /** An acronym with the end of its sentence; {@code EE. UU.} and {@code D.C.} have more stops. */
    private static final Pattern ACRONYM_AND_STOP = Pattern.compile("[^.]*?(?<!\\p{L})\\p{Lu}{2,}\\.");

    private NameEdges() {}

    /** The candidates without function words at their end; one that is nothing but a function word goes. */
    static List<Candidate> trim(String text, List<Candidate> found) {
        return found.stream()
                .flatMap(candidate -> trimmed(text, candidate).stream())
                .toList();
    }

    private static Optional<Candidate> trimmed(String text, Candidate candidate) {
        int start = candidate.span().start();
        String name = candidate.span().in(text);
        int gap = lastGap(name);
        while (gap > 0 && isNoEnd(name.substring(gap + 1))) {
            name = name.substring(0, gap).stripTrailing();
            gap = lastGap(name);
        }
        if (ACRONYM_AND_STOP.matcher(name).matches()) {
            name = name.substring(0, name.length() - 1);
        }
        if (FUNCTION_WORDS.contains(name.toLowerCase(Locale.ROOT)) && name.length() > 1
                || !hasLetterOrDigit(name)
                || isInsideWord(text, start)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                new Span(start, start + name.length()),
                candidate.type(),
                candidate.confidence(),
                candidate.acts(),
                candidate.evidence()));
    }

    private static boolean isNoEnd(String word) {
        return FUNCTION_WORDS.contains(word) || !hasLetterOrDigit(word);
    }

    private static boolean hasLetterOrDigit(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The {@code .com} of an address. */
    private static boolean isInsideWord(String text, int start) {
        return start > 0 && text.charAt(start) == '.' && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** Where the last word of a name is parted from those before it; below 0 when it is one word. */
    private static int lastGap(String name) {
        int at = name.length() - 1;
        while (at >= 0 && !isGap(name.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
