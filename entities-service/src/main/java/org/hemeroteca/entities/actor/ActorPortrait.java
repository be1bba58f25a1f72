package org.hemeroteca.entities.actor;

import org.hemeroteca.entities.annotation.MentionType;

/**
 * An actor as it was when a person corrected it: enough to make its record anew and to find it again in texts.
 *
 * @param type what texts take it for
 * @param name by which texts call it
 * @param profile what texts show of it
 */
public record ActorPortrait(
        String id, MentionType type, String name, String countryCode, String wikidataId, StoredProfile profile) {

    static ActorPortrait of(StoredActor actor) {
        return new ActorPortrait(
                actor.id,
                actor.found.type,
                actor.found.name,
                actor.countryCode,
                actor.found.wikidataId,
                actor.found.portrait);
    }

    StoredActor drawn() {
        var actor = new StoredActor(id, type, name);
        actor.countryCode = countryCode;
        actor.found.wikidataId = wikidataId;
        actor.found.authorityId = profile.authorityId().orElse(null);
        actor.found.portrait = profile;
        actor.found.telling = actor.profile().isTelling();
        actor.present();
        return actor;
    }
}
