package org.hemeroteca.entities.annotation;

import java.util.Optional;

/**
 * The real-world actor or place that a mention names.
 *
 * @param id the authority's identifier, stable across texts; empty when no authority file knows the referent
 * @param name canonical name in Spanish
 * @param countryCode ISO 3166-1 alpha-2
 * @param position WGS 84
 */
public record Referent(
        Optional<String> id,
        String name,
        Optional<String> countryCode,
        Optional<Position> position,
        Optional<PlaceType> placeType,
        Optional<Long> geonamesId,
        Optional<String> wikidataId) {

    /**
     * A point in WGS 84.
     *
     * @param latitude degrees, -90 to 90, north positive
     * @param longitude degrees, -180 to 180, east positive
     */
    public record Position(double latitude, double longitude) {
        public Position {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("No position: %s, %s".formatted(latitude, longitude));
            }
        }
    }

    /** A referent of which only the name is known. */
    public static Referent named(String name) {
        return new Referent(
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
