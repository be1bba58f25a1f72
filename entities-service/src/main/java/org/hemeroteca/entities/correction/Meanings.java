package org.hemeroteca.entities.correction;

import jakarta.enterprise.context.ApplicationScoped;
import org.hemeroteca.entities.actor.ActorArchive;
import org.hemeroteca.entities.actor.CorrectedActors;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.mention.FoundMeaning;
import org.hemeroteca.entities.mention.Meaning;
import org.hemeroteca.entities.mention.StoredMention;
import org.hemeroteca.entities.place.PlaceArchive;
import org.hemeroteca.entities.place.StoredPlace;

/** What mentions mean by a correction, and without it. */
@ApplicationScoped
class Meanings {
    private final CorrectedActors actors;
    private final ActorArchive archive;
    private final PlaceArchive places;

    Meanings(CorrectedActors actors, ActorArchive archive, PlaceArchive places) {
        this.actors = actors;
        this.archive = archive;
        this.places = places;
    }

    /** What a mention means of which {@code correction} speaks. */
    Meaning of(StoredCorrection correction) {
        String id = correction.id.toString();
        if (correction.kind == CorrectionKind.REJECT) {
            return new Meaning(id, true, null, null, null);
        }
        var actor = correction.otherId == null
                ? null
                : actors.find(correction.otherId).orElseThrow();
        String placeId = correction.change.placeId();
        var place = placeId == null ? null : places.find(placeId).orElseGet(() -> unknown(correction));
        var type = correction.change.type() == null ? actor.type() : correction.change.type();
        return new Meaning(id, false, type, actor, place);
    }

    /** A place that no gazetteer knows is found again by the words of its mention. */
    private StoredPlace unknown(StoredCorrection correction) {
        return places.named(correction.anchors.get(0).quote);
    }

    /** What the pipeline took a corrected mention for. */
    Meaning found(StoredMention mention) {
        var found = mention.found().orElseThrow();
        return new Meaning(null, false, found.type(), actor(found, mention), place(found, mention));
    }

    private StoredActor actor(FoundMeaning found, StoredMention mention) {
        if (found.type().kind() != MentionKind.ACTOR) {
            return null;
        }
        return found.actorId() == null
                ? actor(found.type(), mention.text())
                : actors.find(found.actorId()).orElseGet(() -> actor(found.type(), mention.text()));
    }

    private StoredPlace place(FoundMeaning found, StoredMention mention) {
        if (found.type().kind() != MentionKind.PLACE) {
            return null;
        }
        return found.placeId() == null
                ? places.named(mention.text())
                : places.find(found.placeId()).orElseGet(() -> places.named(mention.text()));
    }

    /** The actor of {@code type} that a name alone means. */
    StoredActor actor(MentionType type, String name) {
        return archive.named(type, name).shown();
    }
}
