package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemeroteca.entities.annotation.MentionType;

/** What the archive keeps of a {@link LocalActor} beside its name. */
record StoredProfile(List<String> forms, List<String> offices, List<String> countries, List<String> companions) {
    static StoredProfile of(LocalActor actor) {
        return new StoredProfile(
                List.copyOf(actor.forms()),
                List.copyOf(actor.offices()),
                List.copyOf(actor.countries()),
                List.copyOf(actor.companions()));
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
