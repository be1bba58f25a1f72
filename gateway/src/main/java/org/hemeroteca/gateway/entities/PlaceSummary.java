package org.hemeroteca.gateway.entities;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a list. */
@Schema(
        description = "A place of the archive.",
        requiredProperties = {"id", "name", "mentions", "articles"})
public record PlaceSummary(
        @Schema(description = "The place's id.") String id,

        @Schema(description = "Its canonical name in Spanish.", examples = "Bruselas")
        String name,

        @Schema(description = "What sort of place it is; left out when unknown.", ref = "PlaceType")
        String placeType,

        @Schema(description = Geography.COUNTRY, pattern = Geography.COUNTRY_PATTERN)
        String countryCode,

        @Schema(description = Geography.LATITUDE, minimum = "-90", maximum = "90")
        Double latitude,

        @Schema(description = Geography.LONGITUDE, minimum = "-180", maximum = "180")
        Double longitude,

        @Schema(description = Geography.GEONAMES) Long geonamesId,

        @Schema(description = Geography.WIKIDATA, pattern = "^Q[0-9]+$")
        String wikidataId,

        @Schema(description = Geography.MENTIONS, minimum = "0")
        long mentions,

        @Schema(description = Geography.ARTICLES, minimum = "0")
        long articles) {
    public PlaceSummary {
        Objects.requireNonNull(id, "id");
    }
}
