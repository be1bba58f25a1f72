package org.hemeroteca.entities.actor;

/**
 * An actor of the archive.
 *
 * @param survivorId the actor that it stands for: itself, unless the two have been made one
 * @param profile what all its texts together show of it; those that were linked by a lone surname add nothing to it
 */
public record KnownActor(String id, String survivorId, LocalActor profile) {
    public KnownActor(String id, LocalActor profile) {
        this(id, id, profile);
    }

    boolean isOneWith(KnownActor other) {
        return survivorId.equals(other.survivorId);
    }
}
