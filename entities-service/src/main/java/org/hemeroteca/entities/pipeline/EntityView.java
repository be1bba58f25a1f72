package org.hemeroteca.entities.pipeline;

import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;

/**
 * The actor or place that a mention names.
 *
 * @param id the archive's or the authority's; absent when neither knows it
 * @param name canonical name
 * @param countryCode ISO 3166-1 alpha-2
 * @param latitude degrees in WGS 84, -90 to 90
 * @param longitude degrees in WGS 84, -180 to 180
 * @param placeType {@code country}, {@code admin1}, {@code city} …
 */
public record EntityView(
        String id,
        String name,
        String countryCode,
        Double latitude,
        Double longitude,
        String placeType,
        Long geonamesId,
        String wikidataId) {

    static EntityView of(Referent referent) {
        return new EntityView(
                referent.id().orElse(null),
                referent.name(),
                referent.countryCode().orElse(null),
                referent.position().map(Referent.Position::latitude).orElse(null),
                referent.position().map(Referent.Position::longitude).orElse(null),
                referent.placeType().map(PlaceType::label).orElse(null),
                referent.geonamesId().orElse(null),
                referent.wikidataId().orElse(null));
    }
}
