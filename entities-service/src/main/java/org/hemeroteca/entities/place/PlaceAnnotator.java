package org.hemeroteca.entities.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.text.Span;

/** Turns the place candidates of a text into mentions of places, or of states where the name acts. */
public final class PlaceAnnotator implements Annotator {
    private final Gazetteer gazetteer;
    private final PlaceCandidates candidates;
    private final CountryHints hints;
    private final PlaceActors actors;
    private final ActorOrPlace roles;

    public PlaceAnnotator(Gazetteer gazetteer, ActorAuthority actors) {
        this(gazetteer, actors, Demonyms.shipped(), TaggerTrust.USUAL);
    }

    /** @param trust how far the tagger's own judgement of acting names is followed */
    public PlaceAnnotator(Gazetteer gazetteer, ActorAuthority actors, Demonyms demonyms, TaggerTrust trust) {
        this.gazetteer = gazetteer;
        this.candidates = new PlaceCandidates(gazetteer, actors, demonyms);
        this.hints = new CountryHints(actors, demonyms);
        this.actors = new PlaceActors(actors);
        this.roles = new ActorOrPlace(trust);
    }

    @Override
    public List<Mention> annotate(AnnotatedText text) {
        List<Candidate> places = candidates.of(text);
        List<Span> spans = places.stream().map(Candidate::span).sorted().toList();
        var streets = new Streets(text.text(), spans);
        List<Candidate> towns =
                places.stream().filter(place -> !streets.isStreet(place.span())).toList();
        Map<String, Resolution> resolutions = ArticlePlaces.resolve(text, towns, gazetteer, hints);
        return places.stream()
                .map(place -> streets.name(text.text(), place.span())
                        .map(name -> PlaceMentions.street(place, name))
                        .orElseGet(() -> mention(text, place, spans, resolutions)))
                .toList();
    }

    private Mention mention(
            AnnotatedText text, Candidate candidate, List<Span> names, Map<String, Resolution> resolutions) {
        Resolution resolution = resolutions.get(ArticlePlaces.key(text, candidate));
        return candidates
                .actor(text, candidate)
                .map(known -> PlaceMentions.known(candidate, known))
                .orElseGet(() -> actorOrPlace(text, candidate, names, resolution));
    }

    private Mention actorOrPlace(AnnotatedText text, Candidate candidate, List<Span> names, Resolution resolution) {
        Standing standing = resolution.place().map(actors::standing).orElse(Standing.LAND);
        var role = roles.decide(RoleContext.of(text, candidate.span(), names, standing), candidate.acts());
        Optional<Referent> actor = role.acts() ? resolution.place().flatMap(actors::actorOf) : Optional.empty();
        return actor.map(
                        referent -> PlaceMentions.actor(candidate, actors.typeOf(referent), referent, role, resolution))
                .orElseGet(() -> PlaceMentions.place(text.text(), candidate, role, resolution));
    }
}
