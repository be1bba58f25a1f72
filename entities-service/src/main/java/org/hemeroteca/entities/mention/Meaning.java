package org.hemeroteca.entities.mention;

import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.place.StoredPlace;

/**
 * What a mention means, as somebody says.
 *
 * @param correctionId by which a person said so; null when it was the pipeline
 * @param rejected whether it names nothing at all
 * @param type null when it is rejected
 * @param actor null when it names none
 * @param place null when it names none
 */
public record Meaning(String correctionId, boolean rejected, MentionType type, StoredActor actor, StoredPlace place) {}
