package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actor or place that a mention names. */
@Schema(
        description = "The actor or place that a mention names; the same for every mention of it.",
        requiredProperties = "name")
public record EntityView(
        @Schema(description = "The archive's or an authority file's id; left out when neither knows it.")
        String id,

        @Schema(description = "Its canonical name in Spanish.", examples = "Jens Stoltenberg")
        String name,

        @Schema(description = Geography.COUNTRY, pattern = Geography.COUNTRY_PATTERN)
        String countryCode,

        @Schema(description = Geography.LATITUDE, minimum = "-90", maximum = "90")
        Double latitude,

        @Schema(description = Geography.LONGITUDE, minimum = "-180", maximum = "180")
        Double longitude,

        @Schema(description = "What sort of place it is.", ref = "PlaceType")
        String placeType,

        @Schema(description = Geography.GEONAMES) Long geonamesId,

        @Schema(description = Geography.WIKIDATA, pattern = "^Q[0-9]+$")
        String wikidataId) {}
