package org.hemeroteca.entities.place;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.gazetteer.GazetteerMatch.NameKind;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * Finds the names that the tagger takes for persons or bodies and that are places beyond doubt. The evidence must be firm:
 * Córdoba is a surname, Mauricio a given name, and a club bears the name of its town.
 */
final class MistakenNames {
    /** About the rank of a capital of half a million. */
    private static final double WORLD_CITY_RANK = 7;

    /** About the rank of a town of 10,000. */
    private static final double TOWN_RANK = 4;

    /** By how much a country must outrank every other place of its name. */
    private static final double CLEAR_LEAD = 3;

    /** Of curated features whose names no town bears. */
    private static final double LANDMARK_RANK = 8;

    /** A tagger that is surer than this is not contradicted by a preposition. */
    private static final double SURE = 0.8;

    /** A tagger that is surer than this of a person is believed. */
    private static final double CERTAIN = 0.97;

    /** Countries that are given names or surnames too. */
    private static final Set<String> PERSONAL_NAMES = Set.of(
            "argentina",
            "chad",
            "chile",
            "china",
            "colombia",
            "cuba",
            "dominica",
            "espana",
            "francia",
            "georgia",
            "granada",
            "holanda",
            "india",
            "irlanda",
            "israel",
            "italia",
            "jersey",
            "jordania",
            "kenia",
            "malta",
            "mauricio",
            "monaco",
            "montserrat",
            "palestina",
            "panama",
            "portugal",
            "reunion",
            "samoa",
            "santa elena",
            "santa lucia",
            "san martin",
            "san marino",
            "trinidad");

    private final Gazetteer gazetteer;
    private final ActorAuthority actors;

    MistakenNames(Gazetteer gazetteer, ActorAuthority actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    /** The look-up keys of such names among the candidates of a text. */
    Set<String> of(AnnotatedText text) {
        List<Candidate> all = text.all(Candidate.class);
        Set<String> keys = all.stream()
                .filter(candidate -> candidate.type() != Candidate.Type.PLACE)
                .map(candidate -> key(text, candidate))
                .collect(toSet());
        Set<String> placed = all.stream()
                .filter(candidate -> isLikePlace(text, candidate))
                .map(candidate -> key(text, candidate))
                .collect(toSet());
        var rows = new EnumeratedPlaces(text.text(), all, gazetteer);
        return all.stream()
                .filter(candidate -> candidate.type() != Candidate.Type.PLACE && !isSettled(candidate))
                .filter(candidate ->
                        isPlace(text, candidate, placed) || isNoActor(text, candidate) && rows.has(candidate))
                .filter(candidate -> !isPartOfAnother(key(text, candidate), keys))
                .map(candidate -> key(text, candidate))
                .collect(toSet());
    }

    /** An earlier step has looked at it: {@code el América}. */
    private static boolean isSettled(Candidate candidate) {
        return candidate.evidence().details().containsKey(Candidate.TAGGED_AS);
    }

    /** The tagger takes it for a place here, or a preposition says so against a tagger that is not sure. */
    private static boolean isLikePlace(AnnotatedText text, Candidate candidate) {
        return candidate.type() == Candidate.Type.PLACE
                || (candidate.confidence() < SURE || isOneWordOfPerson(text.text(), candidate))
                        && PlaceCues.isLocative(text.text(), candidate);
    }

    private static String key(AnnotatedText text, Candidate candidate) {
        return TextNormalizer.key(candidate.span().in(text.text()));
    }

    /** {@code en Changuinola}: a person would mostly be called by two names. */
    private static boolean isOneWordOfPerson(String text, Candidate candidate) {
        return candidate.type() == Candidate.Type.PERSON
                && candidate.span().in(text).indexOf(' ') < 0;
    }

    /** {@code Piedad Córdoba} in the same text says who {@code Córdoba} is. */
    private static boolean isPartOfAnother(String key, Collection<String> keys) {
        return keys.stream().anyMatch(other -> other.endsWith(" " + key) || other.startsWith(key + " "));
    }

    private boolean isNoActor(AnnotatedText text, Candidate candidate) {
        return actors.find(candidate.span().in(text.text())).stream()
                .allMatch(actor -> actor.type() == MentionType.STATE);
    }

    private boolean isPlace(AnnotatedText text, Candidate candidate, Set<String> placed) {
        String name = candidate.span().in(text.text());
        if (!isNoActor(text, candidate)) {
            return false;
        }
        List<GazetteerMatch> readings = gazetteer.find(name).stream()
                .filter(reading -> reading.name() != NameKind.FAR)
                .toList();
        return isUnlikeAPerson(candidate, name) && (isCountry(readings) || isWorldCity(name, readings))
                || isLandscape(readings) && PlaceCues.hasArticle(text.text(), candidate)
                || outranks(readings, TOWN_RANK) && placed.contains(key(text, candidate));
    }

    /** {@code Diego García} is an island, too. */
    private static boolean isUnlikeAPerson(Candidate candidate, String name) {
        return candidate.type() == Candidate.Type.ORGANIZATION
                || candidate.confidence() < CERTAIN && !PERSONAL_NAMES.contains(TextNormalizer.key(name));
    }

    private static boolean isCountry(List<GazetteerMatch> readings) {
        return !readings.isEmpty()
                && readings.get(0).entry().type() == PlaceType.COUNTRY
                && readings.stream()
                        .skip(1)
                        .allMatch(other ->
                                other.entry().rank() < readings.get(0).entry().rank() - CLEAR_LEAD);
    }

    /** Only under a full name or an acronym; {@code Madrid} alone may be the club. */
    private static boolean isWorldCity(String name, List<GazetteerMatch> readings) {
        boolean distinct = name.indexOf(' ') > 0 || name.chars().allMatch(Character::isUpperCase);
        return distinct && outranks(readings, WORLD_CITY_RANK);
    }

    /** {@code el Teide}: nothing else bears the name. {@code el América} is a club. */
    private static boolean isLandscape(List<GazetteerMatch> readings) {
        return !readings.isEmpty()
                && readings.get(0).entry().rank() >= LANDMARK_RANK
                && !isNoLandscape(readings.get(0));
    }

    private static boolean isNoLandscape(GazetteerMatch reading) {
        return switch (reading.entry().type()) {
            case COUNTRY, ADMIN1, CITY, SUBREGION, CONTINENT -> true;
            default -> false;
        };
    }

    private static boolean outranks(List<GazetteerMatch> readings, double rank) {
        return readings.stream().anyMatch(reading -> reading.entry().rank() >= rank);
    }
}
