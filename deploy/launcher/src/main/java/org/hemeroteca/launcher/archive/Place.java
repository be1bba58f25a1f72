package org.hemeroteca.launcher.archive;

/** A place with its counts; the coordinates are absent where they are unknown. */
public record Place(
        String id,
        String name,
        String placeType,
        String countryCode,
        Double latitude,
        Double longitude,
        int mentions,
        int articles) {}
