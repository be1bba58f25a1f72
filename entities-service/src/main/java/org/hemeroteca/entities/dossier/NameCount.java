package org.hemeroteca.entities.dossier;

/** A name of an actor or place, and how many mentions use it. */
public record NameCount(String name, long mentions) {}
