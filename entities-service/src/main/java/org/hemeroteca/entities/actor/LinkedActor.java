package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The archive's record of a text's actor, and why it is that one.
 *
 * @param names whom its names mean: the same actor, unless a person has given some of them to others
 * @param score of the link, 0 to 1; of the best one that was refused where the record is new
 * @param reasons strongest first
 */
public record LinkedActor(Parting<StoredActor> names, double score, List<String> reasons) {
    public LinkedActor {
        reasons = List.copyOf(reasons);
    }

    /** Whom the text means by {@code words}. */
    public StoredActor named(String words) {
        return names.bearer(words);
    }

    /** Who bears which of {@code forms}. */
    Map<StoredActor, List<String>> bearers(Collection<String> forms) {
        return forms.stream().collect(Collectors.groupingBy(this::named));
    }
}
