package org.hemeroteca.entities.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Compares the name of a person with one that is as full or fuller. */
final class PersonComparison {
    private static final double SAME = 1.0;
    private static final double PART_OF_FULL_NAME = 0.95;
    private static final double SURNAME = 0.9;
    private static final double MIDDLE = 0.85;
    private static final double NICKNAME = 0.85;
    private static final double GIVEN_NAME = 0.7;
    private static final double MISSPELT = 0.85;
    private static final double INITIAL = 0.8;
    private static final double OTHER_GENERATION = 0.8;

    private final PersonName name;
    private final PersonName fuller;
    private int slips;
    private int initials;
    private int firstMatched = -1;

    PersonComparison(PersonName name, PersonName fuller) {
        this.name = name;
        this.fuller = fuller;
    }

    Optional<Agreement> agreement() {
        if (name.words().equals(fuller.words())) {
            return Optional.of(new Agreement(SAME, "same-name"));
        }
        if (isNickname()) {
            return Optional.of(new Agreement(NICKNAME, "nickname"));
        }
        if (isReordered()) {
            return Optional.of(new Agreement(PART_OF_FULL_NAME, "same-words"));
        }
        return found() ? Optional.of(weighed(contained())) : Optional.empty();
    }

    private boolean isNickname() {
        return fuller.nickname()
                .filter(nick -> PersonName.of(nick).words().equals(name.words()))
                .isPresent();
    }

    private boolean isReordered() {
        return name.words().size() > 1
                && name.words().size() == fuller.words().size()
                && new HashSet<>(name.words()).equals(new HashSet<>(fuller.words()));
    }

    /** Whether the words of the name occur in the fuller one in the same order. */
    private boolean found() {
        int at = 0;
        for (Word word : name.words()) {
            while (at < fuller.words().size() && !matches(word, at)) {
                at++;
            }
            if (at == fuller.words().size()) {
                return false;
            }
            firstMatched = firstMatched < 0 ? at : firstMatched;
            at++;
        }
        return initials < name.words().size() && (slips < name.words().size() || isLoneSlip());
    }

    /** A misspelt surname alone; of a full name at least one word has to be right. */
    private boolean isLoneSlip() {
        return name.words().size() == 1;
    }

    private boolean matches(Word word, int at) {
        Word other = fuller.words().get(at);
        if (word.soundsLike(other)) {
            return true;
        }
        if (word.misspells(other)) {
            slips++;
            return true;
        }
        if (word.abbreviates(other) && at < fuller.words().size() - 1) {
            initials++;
            return true;
        }
        return false;
    }

    private Agreement contained() {
        List<Word> words = fuller.words();
        if (name.words().size() == words.size()) {
            return new Agreement(SAME, "same-name");
        }
        if (name.isFull() || name.words().size() > 1 && firstMatched > 0) {
            return new Agreement(PART_OF_FULL_NAME, "part-of-full-name");
        }
        if (firstMatched == 0) {
            return new Agreement(GIVEN_NAME, "given-name");
        }
        return firstMatched == words.size() - 1 || words.size() == 3
                ? new Agreement(SURNAME, "surname")
                : new Agreement(MIDDLE, "part-of-surname");
    }

    private Agreement weighed(Agreement found) {
        Agreement weighed = slips > 0 ? new Agreement(found.score() * MISSPELT, found.reason() + "-misspelt") : found;
        if (initials > 0) {
            weighed = weighed.times(INITIAL);
        }
        boolean otherGeneration = name.isFull() && !name.generation().equals(fuller.generation());
        return otherGeneration ? weighed.times(OTHER_GENERATION) : weighed;
    }
}
