package org.hemeroteca.entities.actor;

import org.hemeroteca.entities.annotation.MentionType;

/**
 * An actor in a list.
 *
 * @param type PERSON, ORGANIZATION or STATE
 * @param countryCode ISO 3166-1 alpha-2
 * @param mentions mentions in the archive, bylines and boilerplate left out
 * @param articles articles with such a mention
 */
public record ActorSummary(
        String id, String name, MentionType type, String countryCode, String wikidataId, long mentions, long articles) {
    static ActorSummary of(StoredActor actor) {
        return new ActorSummary(
                actor.id,
                actor.name,
                actor.type,
                actor.countryCode,
                actor.wikidataId,
                actor.mentionCount,
                actor.articleCount);
    }
}
