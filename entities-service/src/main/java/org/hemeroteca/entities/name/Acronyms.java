package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Acronyms that a text explains: {@code Organización para la Seguridad y la Cooperación en Europa (OSCE)}. The acronym takes the
 * type of the name before it and says in its evidence, under {@value #EXPANSION}, what it stands for.
 */
public final class Acronyms {
    /** Key of the evidence detail with the full name. */
    public static final String EXPANSION = "acronymOf";

    private static final int LONGEST = 12;
    private static final int REACH = LONGEST + 6;
    private static final Pattern BRACKETED = Pattern.compile(
            "[\\s\\p{Z}]{0,2}\\([\\s\\p{Z}]?((?:\\p{Lu}[\\p{L}.]{1," + (LONGEST - 1) + "}+))(?=[\\s\\p{Z}]?[),;])");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Z}-]+");

    private Acronyms() {}

    /**
     * Whether {@code acronym} is made of the beginnings of the capitalised words of {@code name}, in their order:
     * {@code OTAN}, {@code Conred}. One word may be left out.
     */
    public static boolean abbreviates(String acronym, String name) {
        String key = TextNormalizer.key(acronym).replace(" ", "");
        List<String> words = SEPARATOR
                .splitAsStream(name)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(TextNormalizer::key)
                .filter(word -> !word.isEmpty())
                .toList();
        return key.length() > 1
                && key.length() <= LONGEST
                && words.size() > 1
                && words.size() <= LONGEST
                && covers(key, words);
    }

    /** The candidates of {@code text} with its explained acronyms typed, and added where the tagger missed them. */
    static List<Candidate> join(String text, List<Candidate> candidates) {
        Map<Span, Candidate> acronyms = new HashMap<>();
        var bracketed = BRACKETED.matcher(text);
        for (Candidate name : candidates) {
            if (name.type() != Candidate.Type.PERSON
                    && isBracketed(bracketed, name.span().end())) {
                var span = new Span(bracketed.start(1), bracketed.end(1));
                explained(text, name, span).ifPresent(acronym -> acronyms.put(span, acronym));
            }
        }
        var joined = new ArrayList<>(acronyms.values());
        for (Candidate candidate : candidates) {
            if (acronyms.keySet().stream().noneMatch(candidate.span()::overlaps)) {
                joined.add(candidate);
            }
        }
        return joined;
    }

    private static boolean isBracketed(Matcher bracketed, int nameEnd) {
        int end = Math.min(nameEnd + REACH, bracketed.reset().regionEnd());
        return nameEnd < end && bracketed.region(nameEnd, end).lookingAt();
    }

    private static Optional<Candidate> explained(String text, Candidate name, Span span) {
        String full = name.span().in(text);
        return abbreviates(span.in(text), full)
                ? Optional.of(new Candidate(
                        span,
                        name.type(),
                        name.confidence(),
                        name.acts(),
                        name.evidence().with(EXPANSION, full)))
                : Optional.empty();
    }

    /** Whether beginnings of the words, with at most one word left out, make up the whole of {@code key}. */
    private static boolean covers(String key, List<String> words) {
        // reached[skipped] holds the numbers of letters of the key that the words so far can account for.
        var reached = new boolean[][] {new boolean[key.length() + 1], new boolean[key.length() + 1]};
        reached[0][0] = true;
        for (String word : words) {
            var next = new boolean[2][key.length() + 1];
            for (int used = 0; used <= key.length(); used++) {
                for (int skipped = 0; skipped < 2; skipped++) {
                    if (reached[skipped][used]) {
                        extend(key, word, used, next[skipped]);
                        next[1][used] |= skipped == 0;
                    }
                }
            }
            reached = next;
        }
        return reached[0][key.length()] || words.size() > 2 && reached[1][key.length()];
    }

    private static void extend(String key, String word, int used, boolean[] next) {
        int length = 0;
        while (length < word.length()
                && used + length < key.length()
                && key.charAt(used + length) == word.charAt(length)) {
            length++;
            next[used + length] = true;
        }
    }
}
