package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * The name of an organisation.
 *
 * @param parts its words without articles and prepositions
 * @param allWords its words, folded
 * @param acronym whether it is written like one
 */
record OrganizationName(List<Part> parts, List<String> allWords, boolean acronym) implements ActorName {
    private static final int SHORT = 3;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PREPOSITIONS =
            Set.of("de", "del", "para", "por", "en", "a", "al", "con", "contra", "sobre", "of", "for", "d");
    private static final Set<String> ARTICLES =
            Set.of("la", "las", "los", "el", "lo", "the", "y", "e", "i", "and", "l");

    /**
     * A word that carries meaning.
     *
     * @param complement whether a preposition leads to it, as to {@code Salud} in {@code Ministerio de Salud}
     */
    record Part(Word word, boolean complement) {}

    OrganizationName {
        parts = List.copyOf(parts);
        allWords = List.copyOf(allWords);
    }

    static OrganizationName of(String form) {
        boolean acronym = Acronyms.isAcronym(form);
        String key = acronym ? Acronyms.letters(form) : TextNormalizer.key(form);
        var words = Arrays.stream(SEPARATORS.split(key))
                .filter(word -> !word.isEmpty())
                .toList();
        return new OrganizationName(parts(words), words, acronym);
    }

    private static List<Part> parts(List<String> words) {
        var parts = new ArrayList<Part>();
        boolean complement = false;
        for (String word : words) {
            if (PREPOSITIONS.contains(word)) {
                complement = true;
            } else if (!ARTICLES.contains(word)) {
                parts.add(new Part(Word.of(word), complement));
                complement = false;
            }
        }
        return parts.isEmpty()
                ? words.stream().map(w -> new Part(Word.of(w), false)).toList()
                : parts;
    }

    @Override
    public String key() {
        return parts.stream().map(part -> part.word().text()).collect(Collectors.joining(" "));
    }

    @Override
    public int fullness() {
        return acronym ? 0 : parts.size();
    }

    /** Whether it is an acronym of so few letters that bodies of other countries are likely to have it too. */
    boolean isShortAcronym() {
        return acronym && key().length() <= SHORT;
    }

    /** The first letters of the words that carry meaning. */
    String initials() {
        return parts.stream().map(part -> part.word().text().substring(0, 1)).collect(Collectors.joining());
    }

    /** The first letters of all words. */
    String allInitials() {
        return allWords.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    @Override
    public Set<String> blocks() {
        var blocks = new TreeSet<String>();
        if (!acronym && parts.size() > 1) {
            blocks.add("#" + initials());
            blocks.add("#" + allInitials());
        }
        parts.forEach(part -> blocks.addAll(part.word().blocks()));
        return blocks;
    }

    @Override
    public List<Set<String>> clues() {
        if (!acronym) {
            return parts.stream().map(part -> part.word().blocks()).toList();
        }
        var clue = new TreeSet<>(parts.get(0).word().blocks());
        clue.add("#" + key());
        return List.of(clue);
    }

    @Override
    public Optional<Agreement> within(ActorName fuller) {
        return fuller instanceof OrganizationName organization
                ? new OrganizationComparison(this, organization).agreement()
                : Optional.empty();
    }
}
