package org.hemeroteca.entities.place;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;

/** The candidates that the place step answers for, the tagger's firm mistakes mended. */
final class PlaceCandidates {
    /** About the rank of a town of a million. */
    private static final double TOWN_RANK = 6;

    private final Gazetteer gazetteer;
    private final ActorAuthority actors;

    PlaceCandidates(Gazetteer gazetteer, ActorAuthority actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    /** What the tagger calls a place, and exact country names that it takes for a body or for a person. */
    List<Candidate> of(AnnotatedText text) {
        return text.all(Candidate.class).stream()
                .filter(candidate -> isPlace(candidate, candidate.span().in(text.text())))
                .toList();
    }

    /** Many given names and surnames are countries (Mauricio, Israel, Francia); names of two words are not. */
    private boolean isPlace(Candidate candidate, String name) {
        return switch (candidate.type()) {
            case PLACE -> true;
            case ORGANIZATION -> isCountryName(name);
            case PERSON -> name.indexOf(' ') > 0 && isCountryName(name);
        };
    }

    /** A country under a name that no other place and no person or body of the authority bears. */
    private boolean isCountryName(String name) {
        List<GazetteerMatch> readings = gazetteer.find(name);
        return readings.size() == 1
                && readings.get(0).entry().type() == PlaceType.COUNTRY
                && readings.get(0).name() != NameKind.FAR
                && actors.find(name).stream().allMatch(actor -> actor.type() == MentionType.STATE);
    }

    /** The body that a place candidate names when no place bears its name, or only a village that of an acronym: {@code OTAN}. */
    Optional<Referent> organization(AnnotatedText text, Candidate candidate) {
        String name = candidate.span().in(text.text());
        double rank = gazetteer.find(name).stream()
                .mapToDouble(reading -> reading.entry().rank())
                .max()
                .orElse(0);
        return rank < (isAcronym(name) ? TOWN_RANK : 1)
                ? actors.find(name).stream()
                        .filter(actor -> actor.type() == MentionType.ORGANIZATION)
                        .findFirst()
                        .map(PlaceActors::referent)
                : Optional.empty();
    }

    private static boolean isAcronym(String name) {
        return name.chars().allMatch(Character::isUpperCase);
    }
}
