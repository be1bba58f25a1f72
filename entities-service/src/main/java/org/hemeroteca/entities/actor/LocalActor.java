package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * An actor as one text shows it, or several texts that speak of the same one. Immutable.
 *
 * @param name canonical name
 * @param forms the names that are used for it, acronyms included
 * @param offices titles under which it is named
 * @param countries that it belongs to or serves, as far as the text says; ISO 3166-1 alpha-2
 * @param authorityId entry of the authority files
 * @param companions keys of the other actors that the text names, see {@link ActorKeys#companion}
 */
public record LocalActor(
        MentionType type,
        String name,
        SortedSet<String> forms,
        SortedSet<String> offices,
        SortedSet<String> countries,
        Optional<String> authorityId,
        SortedSet<String> companions) {
    private static final Comparator<LocalActor> BETTER_NAMED_FIRST = Comparator.comparing(
                    (LocalActor actor) -> actor.authorityId.isEmpty())
            .thenComparing(actor -> -actor.fullness())
            .thenComparing(actor -> CanonicalName.foreignSpellings(actor.name))
            .thenComparing(LocalActor::name);

    public LocalActor {
        forms = union(forms, Set.of(name));
        offices = union(offices, Set.of());
        countries = union(countries, Set.of());
        companions = union(companions, Set.of());
    }

    /** This actor with what another text shows of it; the same whichever of the two comes first. */
    public LocalActor with(LocalActor other) {
        return new LocalActor(
                type,
                BETTER_NAMED_FIRST.compare(this, other) <= 0 ? name : other.name,
                union(forms, other.forms),
                union(offices, other.offices),
                union(countries, other.countries),
                authorityId.or(other::authorityId),
                union(companions, other.companions));
    }

    /** This actor as far as only {@code some} of its forms name it. */
    LocalActor under(Collection<String> some) {
        String fullest = some.stream()
                .min(Comparator.comparingInt(
                                (String form) -> -ActorName.of(type, form).fullness())
                        .thenComparing(form -> form))
                .orElse(name);
        boolean own = some.contains(name);
        return new LocalActor(
                type,
                own ? name : fullest,
                new TreeSet<>(some),
                offices,
                countries,
                own ? authorityId : Optional.empty(),
                companions);
    }

    private int fullness() {
        return ActorName.of(type, name).fullness();
    }

    /**
     * Whether the names tell which actor is meant. A lone surname does not; its link depends on what else the archive holds and
     * has to be decided again when that changes.
     */
    public boolean isTelling() {
        return authorityId.isPresent()
                || type != MentionType.PERSON
                || forms.stream().map(PersonName::of).anyMatch(PersonName::isFull);
    }

    private static SortedSet<String> union(Collection<String> one, Collection<String> other) {
        var union = new TreeSet<>(one);
        union.addAll(other);
        return Sample.of(union);
    }
}
