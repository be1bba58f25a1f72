package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;

/** Finds the entry of the authority files that a name points to. Immutable. */
final class Identification {
    private final ActorAuthority authority;
    /** Persons by the sound of their full names, for spellings that the files do not list. */
    private final Map<String, List<AuthorityActor>> personsBySound;

    Identification(ActorAuthority authority) {
        this.authority = authority;
        this.personsBySound = authority.all().stream()
                .filter(actor -> actor.type() == MentionType.PERSON)
                .flatMap(actor -> sounds(actor).map(sound -> Map.entry(sound, actor)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<String> sounds(AuthorityActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(PersonName::of)
                .filter(PersonName::isFull)
                .map(PersonName::sound)
                .distinct();
    }

    Optional<AuthorityActor> byId(String id) {
        return authority.byId(id);
    }

    /** The one entry of the type of {@code name} that {@code forms} of it point to in a text about these countries. */
    Optional<AuthorityActor> identify(ActorName name, Collection<String> forms, CountryContext context) {
        var type = name instanceof PersonName ? MentionType.PERSON : MentionType.ORGANIZATION;
        var found = forms.stream()
                .flatMap(form -> authority.find(form).stream())
                .filter(actor -> actor.type() == type)
                .distinct()
                .toList();
        return choose(found.isEmpty() ? alike(name) : found, name, context);
    }

    private List<AuthorityActor> alike(ActorName name) {
        return name instanceof PersonName person && person.isFull()
                ? personsBySound.getOrDefault(person.sound(), List.of())
                : List.of();
    }

    private static Optional<AuthorityActor> choose(List<AuthorityActor> found, ActorName name, CountryContext context) {
        var fitting = found.stream()
                .filter(actor -> fits(actor, name, context))
                .sorted(Comparator.comparingInt(actor -> -context.weight(actor.countryCode())))
                .toList();
        boolean told = fitting.size() == 1
                || fitting.size() > 1
                        && context.weight(fitting.get(0).countryCode())
                                > context.weight(fitting.get(1).countryCode());
        return told ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A name that many bear points to somebody only where the text speaks of the country. */
    private static boolean fits(AuthorityActor actor, ActorName name, CountryContext context) {
        boolean tellsAlone = actor.countryCode().isEmpty() || !isShared(name);
        return tellsAlone || context.weight(actor.countryCode()) > 0;
    }

    private static boolean isShared(ActorName name) {
        return name instanceof PersonName person
                ? !person.isFull() && Institutions.isCommon(person.words().get(0))
                : Institutions.isShared((OrganizationName) name);
    }
}
