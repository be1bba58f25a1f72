package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;

/** Finds the entry of the authority files that a name points to. Immutable. */
final class Identification {
    private static final int SHORTEST_SURNAME = 4;

    private final ActorAuthority authority;
    /** Persons by the sound of their full names, for spellings that the files do not list. */
    private final Map<String, List<AuthorityActor>> personsBySound;

    private final Map<String, List<AuthorityActor>> personsBySurname;

    Identification(ActorAuthority authority) {
        this.authority = authority;
        this.personsBySound = persons(authority, Identification::sounds);
        this.personsBySurname = persons(authority, Identification::surnames);
    }

    private static Map<String, List<AuthorityActor>> persons(
            ActorAuthority authority, Function<AuthorityActor, Stream<String>> keys) {
        return authority.all().stream()
                .filter(actor -> actor.type() == MentionType.PERSON)
                .flatMap(actor -> keys.apply(actor).map(key -> Map.entry(key, actor)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<String> surnames(AuthorityActor actor) {
        return PersonName.of(actor.name()).words().stream()
                .skip(1)
                .map(Word::sound)
                .distinct();
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
        return choose(found.isEmpty() ? alike(name, context) : found, name, context);
    }

    private List<AuthorityActor> alike(ActorName name, CountryContext context) {
        if (!(name instanceof PersonName person)) {
            return List.of();
        }
        return person.isFull()
                ? personsBySound.getOrDefault(person.sound(), List.of())
                : bySurname(person).stream()
                        .filter(actor -> context.weight(actor.countryCode()) > 0)
                        .toList();
    }

    /** Those who are known by a rare surname; the text has to speak of their country. */
    private List<AuthorityActor> bySurname(PersonName name) {
        boolean telling = name.words().size() == 1 && name.words().get(0).text().length() >= SHORTEST_SURNAME;
        return telling && !name.isCommon() ? personsBySurname.getOrDefault(name.sound(), List.of()) : List.of();
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
                ? !person.isFull() && person.isCommon()
                : Institutions.isShared((OrganizationName) name);
    }
}
