package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * What the archive keeps of a {@link LocalActor} beside its name.
 *
 * @param companions of those whom many texts name the first {@value #MOST_COMPANIONS} in order of their keys, which is plenty
 *     to tell namesakes apart by
 */
record StoredProfile(List<String> forms, List<String> offices, List<String> countries, List<String> companions) {
    private static final int MOST_COMPANIONS = 200;

    static StoredProfile of(LocalActor actor) {
        return new StoredProfile(
                List.copyOf(actor.forms()),
                List.copyOf(actor.offices()),
                List.copyOf(actor.countries()),
                actor.companions().stream().limit(MOST_COMPANIONS).toList());
    }

    /** Whether the two say the same of the actor itself, whatever its company. */
    boolean agreesOnItself(StoredProfile other) {
        return forms.equals(other.forms) && offices.equals(other.offices) && countries.equals(other.countries);
    }

    LocalActor of(MentionType type, String name, Optional<String> authorityId) {
        return new LocalActor(
                type, name, sorted(forms), sorted(offices), sorted(countries), authorityId, sorted(companions));
    }

    private static SortedSet<String> sorted(List<String> strings) {
        return new TreeSet<>(strings);
    }
}
