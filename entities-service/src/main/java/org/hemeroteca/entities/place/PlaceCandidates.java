package org.hemeroteca.entities.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.gazetteer.Gazetteer;

/** The candidates that the place step answers for, the tagger's firm mistakes mended. */
final class PlaceCandidates {
    /** About the rank of a town of a million. */
    private static final double TOWN_RANK = 6;

    private final Gazetteer gazetteer;
    private final ActorAuthority actors;
    private final Demonyms demonyms;
    private final MistakenNames mistakenNames;
    private final OrdinaryWords ordinaryWords = OrdinaryWords.shipped();

    PlaceCandidates(Gazetteer gazetteer, ActorAuthority actors, Demonyms demonyms) {
        this.gazetteer = gazetteer;
        this.actors = actors;
        this.demonyms = demonyms;
        this.mistakenNames = new MistakenNames(gazetteer, actors);
    }

    /** What the tagger calls a place, and the places that it takes for persons and bodies. */
    List<Candidate> of(AnnotatedText text) {
        Set<String> mistaken = mistakenNames.of(text);
        return text.all(Candidate.class).stream()
                .filter(candidate -> candidate.type() == Candidate.Type.PLACE
                        || mistaken.contains(ArticlePlaces.key(text, candidate)))
                .filter(candidate -> !ordinaryWords.has(text, candidate))
                .filter(candidate -> !isDemonym(candidate.span().in(text.text())))
                .toList();
    }

    /** Whether {@code name} says whence somebody is, as Spanish writes it: {@code los rusos}. */
    private boolean isDemonym(String name) {
        return Character.isLowerCase(name.codePointAt(0)) && demonyms.find(name).isPresent();
    }

    /** The body or person that a place candidate names when no place bears its name, or only a village that of an acronym: {@code OTAN}. */
    Optional<AuthorityActor> actor(AnnotatedText text, Candidate candidate) {
        String name = candidate.span().in(text.text());
        double rank = gazetteer.find(name).stream()
                .mapToDouble(reading -> reading.entry().rank())
                .max()
                .orElse(0);
        return rank < (isAcronym(name) ? TOWN_RANK : 1)
                ? actors.find(name).stream()
                        .filter(actor -> actor.type() != MentionType.STATE)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isAcronym(String name) {
        return name.chars().allMatch(Character::isUpperCase);
    }
}
