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
 * The name of a person.
 *
 * @param words given names and surnames, folded, without particles, titles of courtesy and nicknames
 * @param nickname what stands in quotes, folded
 */
record PersonName(List<Word> words, Optional<String> nickname) implements ActorName {
    private static final Pattern QUOTED = Pattern.compile("[\"'“‘«„]([^\"'”’»]{2,40})[\"'”’»]|\\((?:a|alias)\\)");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "el", "y", "e", "i", "von", "van", "der", "den", "zu", "bin", "ibn", "al",
            "da", "do", "dos", "das", "di", "du", "le");
    private static final Set<String> COURTESY =
            Set.of("don", "dona", "sr", "sra", "srta", "dr", "dra", "sir", "fray", "sor");
    private static final Set<String> GIVEN_NAMES = WordList.read("given-names.txt");
    private static final Set<String> GENERATIONS = Set.of("jr", "junior", "sr", "ii", "iii");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String form) {
        var quoted = QUOTED.matcher(form);
        Optional<String> nickname = quoted.find() && quoted.group(1) != null
                ? Optional.of(TextNormalizer.key(quoted.group(1)))
                : Optional.empty();
        return new PersonName(words(quoted.replaceAll(" ")), nickname);
    }

    private static List<Word> words(String form) {
        var all = Arrays.stream(SEPARATORS.split(TextNormalizer.key(form)))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = new ArrayList<>(all);
        while (telling.size() > 1 && COURTESY.contains(telling.get(0))) {
            telling.remove(0);
        }
        // What stands last is no particle: Juan Carlos I, José E.
        telling.subList(0, Math.max(0, telling.size() - 1)).removeIf(PARTICLES::contains);
        return (telling.isEmpty() ? all : telling).stream().map(Word::of).toList();
    }

    /** Whether it has a given name and a surname, as far as its words can tell; {@code Juan Carlos} has none. */
    boolean isFull() {
        return words.size() > 2
                || words.size() == 2 && !GIVEN_NAMES.contains(words.get(1).text());
    }

    /** The full name by its sound, which its other spellings share. */
    String sound() {
        return words.stream().map(Word::sound).collect(Collectors.joining(" "));
    }

    @Override
    public String key() {
        return Word.join(words) + nickname.map(nick -> " \"" + nick + "\"").orElse("");
    }

    @Override
    public int fullness() {
        return words.size();
    }

    @Override
    public Set<String> blocks() {
        var blocks = new TreeSet<String>();
        for (Word word : words) {
            blocks.addAll(word.blocks());
            blocks.add(initial(word));
        }
        nickname.map(PersonName::words).ifPresent(nick -> nick.forEach(word -> blocks.addAll(word.blocks())));
        return blocks;
    }

    @Override
    public List<Set<String>> clues() {
        return words.stream()
                .map(word -> word.text().length() == 1 ? Set.of(initial(word), word.sound()) : word.blocks())
                .toList();
    }

    private static String initial(Word word) {
        return word.text().charAt(0) + ".";
    }

    @Override
    public Optional<Agreement> within(ActorName fuller) {
        return fuller instanceof PersonName person ? new PersonComparison(this, person).agreement() : Optional.empty();
    }

    /** Whether it is one word that too many bear to tell who is meant. */
    boolean isCommon() {
        String word = words.get(0).text();
        return GIVEN_NAMES.contains(word) || Institutions.isCommon(words.get(0));
    }

    /** The mark that tells father and son apart: {@code Jr.}, {@code III}. */
    Optional<String> generation() {
        String last = words.get(words.size() - 1).text();
        return words.size() > 1 && GENERATIONS.contains(last) ? Optional.of(last) : Optional.empty();
    }
}
