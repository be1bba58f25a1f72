package org.hemeroteca.entities.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;

/** What the names of two actors of one type, from different texts, say about their being the same. */
final class NameEvidence {
    private static final double FULL_NAME = 0.9;
    /** Given name and one common surname. */
    private static final double COMMON_FULL_NAME = 0.8;

    private static final double PART_OF_FULL_NAME = 0.78;
    private static final double SURNAME = 0.45;
    private static final double COMMON_SURNAME = 0.3;
    private static final double GIVEN_NAME = 0.2;

    private static final double OWN_NAME = 0.9;
    private static final double SHARED_NAME = 0.65;
    private static final double ACRONYM = 0.75;
    private static final double SHORT_ACRONYM = 0.7;
    private static final double INITIALS = 0.55;
    private static final double PART_OF_NAME = 0.55;
    private static final double HEAD = 0.3;

    /** How the reason begins where one of the names is a single word of a person's name. */
    static final String LONE = "lone-";

    private NameEvidence() {}

    /** The best agreement of any two of their names; empty when none agree. */
    static Optional<Agreement> of(LocalActor one, LocalActor other) {
        boolean shared = hasSharedName(one) || hasSharedName(other);
        var others = names(other, one.type());
        return names(one, one.type()).stream()
                .flatMap(name ->
                        others.stream().map(form -> compare(name, form, shared)).flatMap(Optional::stream))
                .max(Comparator.comparingDouble(Agreement::score).thenComparing(Agreement::reason));
    }

    private static List<ActorName> names(LocalActor actor, MentionType type) {
        return actor.forms().stream().map(form -> ActorName.of(type, form)).toList();
    }

    /** Whether bodies of other countries have the name, and so the acronym: {@code Consejo Nacional Electoral}. */
    private static boolean hasSharedName(LocalActor actor) {
        return actor.type() == MentionType.ORGANIZATION
                && actor.forms().stream().map(OrganizationName::of).anyMatch(Institutions::isShared);
    }

    private static Optional<Agreement> compare(ActorName one, ActorName other, boolean shared) {
        boolean shorter = one.fullness() <= other.fullness();
        var name = shorter ? one : other;
        var fuller = shorter ? other : one;
        return name.within(fuller)
                .map(found -> name instanceof PersonName person
                        ? person(person, found)
                        : organization((OrganizationName) name, found, shared));
    }

    private static Agreement person(PersonName name, Agreement found) {
        if (!name.isFull()) {
            boolean given = found.reason().startsWith("given-name");
            boolean common = Institutions.isCommon(name.words().get(0));
            return new Agreement(given ? GIVEN_NAME : common ? COMMON_SURNAME : SURNAME, LONE + found.reason());
        }
        boolean same = found.reason().startsWith("same");
        double score = !same ? PART_OF_FULL_NAME : isCommon(name) ? COMMON_FULL_NAME : FULL_NAME;
        // What the comparison took off for slips, initials and generations counts here too.
        return new Agreement(score * Math.min(1, found.score() / 0.95), found.reason());
    }

    private static boolean isCommon(PersonName name) {
        List<Word> words = name.words();
        return words.size() == 2 && Institutions.isCommon(words.get(1));
    }

    private static Agreement organization(OrganizationName name, Agreement found, boolean shared) {
        return switch (found.reason()) {
            case "same-name" -> new Agreement(sameName(name, shared), found.reason());
            case "initials" -> new Agreement(INITIALS, found.reason());
            case "head", "head-misspelt", "proper-part", "proper-part-misspelt" -> new Agreement(HEAD, found.reason());
            case "same-name-misspelt" -> new Agreement(sameName(name, shared) * found.score(), found.reason());
            default -> new Agreement(PART_OF_NAME, found.reason());
        };
    }

    private static double sameName(OrganizationName name, boolean shared) {
        if (name.acronym() && !name.isShortAcronym()) {
            return ACRONYM;
        }
        return shared ? SHARED_NAME : name.acronym() ? SHORT_ACRONYM : OWN_NAME;
    }
}
