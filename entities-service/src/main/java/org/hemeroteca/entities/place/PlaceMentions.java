package org.hemeroteca.entities.place;

import java.util.Optional;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.place.ActorOrPlace.Decision;

/** Makes the mentions, each with its evidence. */
final class PlaceMentions {
    private PlaceMentions() {}

    /** An acting name; the place whose name it is stays in the evidence. */
    static Mention actor(Candidate candidate, MentionType type, Referent actor, Decision role, Resolution resolution) {
        Evidence evidence = resolution
                .place()
                .map(place -> role.evidence().with("placeId", place.id()))
                .orElse(role.evidence());
        return actor(candidate, type, actor, evidence);
    }

    /** Of a body or a person that a tagger took for a place. */
    static Mention known(Candidate candidate, AuthorityActor known) {
        return actor(candidate, known.type(), PlaceActors.referent(known), Evidence.of("authority-actor"));
    }

    static Mention place(String text, Candidate candidate, Decision role, Resolution resolution) {
        Optional<GazetteerEntry> place = resolution.place();
        return new PlaceMention(
                candidate.span(),
                place.map(entry -> entry.type().mentionType())
                        .orElseGet(() -> UnknownPlace.typeOf(text, candidate.span())),
                place.map(GazetteerEntry::asReferent)
                        .orElseGet(() -> Referent.named(candidate.span().in(text))),
                candidate.confidence(),
                resolution.evidence().with("role", role.evidence().rule()));
    }

    static Mention street(Candidate candidate, String name) {
        return new PlaceMention(
                candidate.span(),
                MentionType.LOCATION,
                Referent.named(name),
                candidate.confidence(),
                Evidence.of("street-word"));
    }

    private static Mention actor(Candidate candidate, MentionType type, Referent actor, Evidence evidence) {
        return new ActorMention(candidate.span(), type, actor, Optional.empty(), candidate.confidence(), evidence);
    }
}
