package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * What texts show of an actor, and how many of them each trait, so that a text can be taken away again.
 *
 * @param names canonical names that the texts suggest
 * @param authorities entries of the authority files
 */
record StoredProfile(Tally names, Tally authorities, Tally forms, Tally offices, Tally countries, Tally companions) {
    static final StoredProfile EMPTY =
            new StoredProfile(Tally.EMPTY, Tally.EMPTY, Tally.EMPTY, Tally.EMPTY, Tally.EMPTY, Tally.EMPTY);

    static StoredProfile of(LocalActor actor) {
        return new StoredProfile(
                Tally.of(Set.of(actor.name())),
                Tally.of(actor.authorityId().stream().toList()),
                Tally.of(actor.forms()),
                Tally.of(actor.offices()),
                Tally.of(actor.countries()),
                Tally.of(actor.companions()));
    }

    StoredProfile plus(StoredProfile other) {
        return new StoredProfile(
                names.plus(other.names),
                authorities.plus(other.authorities),
                forms.plus(other.forms),
                offices.plus(other.offices),
                countries.plus(other.countries),
                companions.plus(other.companions));
    }

    StoredProfile minus(StoredProfile other) {
        return new StoredProfile(
                names.minus(other.names),
                authorities.minus(other.authorities),
                forms.minus(other.forms),
                offices.minus(other.offices),
                countries.minus(other.countries),
                companions.minus(other.companions));
    }

    /** What is left where only {@code some} of the forms name the actor. */
    StoredProfile under(Collection<String> some, MentionType type) {
        var kept = Tally.of(some);
        var own = names.only(some);
        var named = own.counts().isEmpty()
                ? new StoredProfile(kept, Tally.EMPTY, kept, Tally.EMPTY, Tally.EMPTY, Tally.EMPTY)
                        .bestName(type)
                        .map(name -> Tally.of(Set.of(name)))
                        .orElse(Tally.EMPTY)
                : own;
        return new StoredProfile(named, Tally.EMPTY, kept, offices, countries, companions);
    }

    /** What is left without {@code some} of the forms. */
    StoredProfile without(Collection<String> some) {
        var gone = Tally.of(some);
        return new StoredProfile(names.minus(gone), authorities, forms.minus(gone), offices, countries, companions);
    }

    /** Whether no text shows anything of the actor. */
    boolean isEmpty() {
        return forms.counts().isEmpty();
    }

    /** Whether the two say the same of the actor itself, whatever its company. */
    boolean agreesOnItself(StoredProfile other) {
        return traits().equals(other.traits());
    }

    private List<Set<String>> traits() {
        return List.of(forms.things(), offices.things(), countries.things());
    }

    Optional<String> authorityId() {
        return authorities.things().stream().findFirst();
    }

    /** The fullest of the names, in Spanish spelling where there are several; empty when no text is left. */
    Optional<String> bestName(MentionType type) {
        return names.things().stream()
                .min(Comparator.comparingInt(
                                (String name) -> -ActorName.of(type, name).fullness())
                        .thenComparing(CanonicalName::foreignSpellings)
                        .thenComparing(name -> name));
    }

    /** The actor as the linker compares it. */
    LocalActor of(MentionType type, String name) {
        return new LocalActor(
                type, name, forms.things(), offices.things(), countries.things(), authorityId(), companions.things());
    }
}
