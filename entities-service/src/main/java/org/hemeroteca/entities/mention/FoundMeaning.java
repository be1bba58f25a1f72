package org.hemeroteca.entities.mention;

import org.hemeroteca.entities.annotation.MentionType;

/**
 * What the pipeline took a mention for.
 *
 * @param actorId null when it found no actor
 * @param placeId null when it found no place
 */
public record FoundMeaning(MentionType type, String actorId, String placeId) {}
