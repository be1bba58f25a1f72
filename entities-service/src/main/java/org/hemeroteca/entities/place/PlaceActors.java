package org.hemeroteca.entities.place;

import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;

/** Who acts where the name of a place acts. */
final class PlaceActors {
    private static final String STATE = "state:";

    private final ActorAuthority actors;

    PlaceActors(ActorAuthority actors) {
        this.actors = actors;
    }

    /**
     * Of a country its state, of a seat of government whoever governs from there ({@code Moscú} is Russia), of another division
     * or town its own government; nobody for a sea or a continent.
     */
    Optional<Referent> actorOf(GazetteerEntry place) {
        return actors.seatedIn(place.id())
                .or(() -> place.type() == PlaceType.COUNTRY ? place.country().flatMap(actors::state) : Optional.empty())
                .map(PlaceActors::referent)
                .or(() -> ownGovernment(place));
    }

    Standing standing(GazetteerEntry place) {
        if (actors.seatedIn(place.id()).isPresent()) {
            return Standing.SEAT;
        }
        return switch (place.type()) {
            case COUNTRY -> Standing.COUNTRY;
            case ADMIN1, CITY -> Standing.DIVISION;
            default -> Standing.LAND;
        };
    }

    MentionType typeOf(Referent actor) {
        return actor.id().flatMap(actors::byId).map(AuthorityActor::type).orElse(MentionType.STATE);
    }

    private static Optional<Referent> ownGovernment(GazetteerEntry place) {
        return place.type() == PlaceType.ADMIN1 || place.type() == PlaceType.CITY
                ? Optional.of(referent(STATE + place.id(), place.name(), place.country(), place.wikidataId()))
                : Optional.empty();
    }

    static Referent referent(AuthorityActor actor) {
        return referent(actor.id(), actor.name(), actor.countryCode(), actor.wikidataId());
    }

    private static Referent referent(
            String id, String name, Optional<String> countryCode, Optional<String> wikidataId) {
        return new Referent(
                Optional.of(id), name, countryCode, Optional.empty(), Optional.empty(), Optional.empty(), wikidataId);
    }
}
