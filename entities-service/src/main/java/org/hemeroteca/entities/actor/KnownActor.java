package org.hemeroteca.entities.actor;

/**
 * An actor of the archive.
 *
 * @param profile what all its texts together show of it; those that were linked by a lone surname add nothing to it
 */
public record KnownActor(String id, LocalActor profile) {}
