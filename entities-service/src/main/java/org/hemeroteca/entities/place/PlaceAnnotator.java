package org.hemeroteca.entities.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** Turns the place candidates of a text into mentions of places, or of states where the name acts. */
public final class PlaceAnnotator implements Annotator {
    private final Gazetteer gazetteer;
    private final ActorAuthority actors;

    public PlaceAnnotator(Gazetteer gazetteer, ActorAuthority actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    @Override
    public List<Mention> annotate(AnnotatedText text) {
        Map<String, Optional<GazetteerEntry>> readings = new HashMap<>();
        return text.all(Candidate.class).stream()
                .filter(candidate -> candidate.type() == Candidate.Type.PLACE)
                .map(candidate -> mention(text, candidate, readings))
                .toList();
    }

    private Mention mention(AnnotatedText text, Candidate candidate, Map<String, Optional<GazetteerEntry>> readings) {
        String name = candidate.span().in(text.text());
        Optional<GazetteerEntry> place = readings.computeIfAbsent(name, this::likeliest);
        var decision = ActorOrPlace.decide(text, candidate);
        return decision.acts()
                ? place.flatMap(this::state)
                        .<Mention>map(state -> stateMention(candidate, state, decision.evidence()))
                        .orElseGet(() -> placeMention(candidate, name, place))
                : placeMention(candidate, name, place);
    }

    private Optional<GazetteerEntry> likeliest(String name) {
        return gazetteer.find(name).stream().findFirst().map(GazetteerMatch::entry);
    }

    private Optional<AuthorityActor> state(GazetteerEntry place) {
        return place.country().flatMap(actors::state);
    }

    private static Mention stateMention(Candidate candidate, AuthorityActor state, Evidence evidence) {
        var referent = new Referent(
                Optional.of(state.id()),
                state.name(),
                state.countryCode(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state.wikidataId());
        return new ActorMention(
                candidate.span(),
                MentionType.STATE,
                referent,
                Optional.empty(),
                candidate.confidence(),
                state.placeId().map(id -> evidence.with("placeId", id)).orElse(evidence));
    }

    private static Mention placeMention(Candidate candidate, String name, Optional<GazetteerEntry> place) {
        return new PlaceMention(
                candidate.span(),
                place.map(entry -> entry.type().mentionType()).orElse(MentionType.LOCATION),
                place.map(GazetteerEntry::asReferent).orElseGet(() -> Referent.named(name)),
                candidate.confidence(),
                Evidence.of(place.isPresent() ? "place-rank" : "place-unknown"));
    }
}
