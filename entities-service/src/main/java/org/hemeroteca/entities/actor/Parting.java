package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Who bears which of an actor's names in one text, once a person has given some of them to others.
 *
 * @param given who bears the names that were given away, by folded name
 * @param rest who bears all others
 */
record Parting<T>(Map<String, T> given, T rest) {
    Parting {
        given = Map.copyOf(given);
    }

    static <T> Parting<T> none(T actor) {
        return new Parting<>(Map.of(), actor);
    }

    /**
     * What a name shortens goes with it in a text that uses no other full name: {@code Pérez} in a text on Ana Pérez.
     *
     * @param forms the names that the text uses for the actor
     * @param actor of whose names some were given away
     */
    static <T> Parting<T> of(MentionType type, Collection<String> forms, Map<String, T> given, T actor) {
        Set<T> meant = forms.stream()
                .filter(form -> isFull(type, form))
                .map(form -> given.getOrDefault(TextNormalizer.key(form), actor))
                .collect(Collectors.toSet());
        return new Parting<>(given, meant.size() == 1 ? meant.iterator().next() : actor);
    }

    private static boolean isFull(MentionType type, String form) {
        return type != MentionType.PERSON || PersonName.of(form).isFull();
    }

    /** Whom the text means by {@code words}. */
    T bearer(String words) {
        return given.getOrDefault(TextNormalizer.key(words), rest);
    }
}
