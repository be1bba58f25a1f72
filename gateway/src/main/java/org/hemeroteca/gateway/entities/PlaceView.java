package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dossier of a place. */
@Schema(
        description = "The dossier of a place.",
        requiredProperties = {"id", "name", "mentions", "articles", "names", "hierarchy"})
public record PlaceView(
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
        long articles,

        @Schema(description = Geography.FIRST_PUBLISHED, format = "date")
        String firstPublishedOn,

        @Schema(description = Geography.LAST_PUBLISHED, format = "date")
        String lastPublishedOn,

        @Schema(description = Geography.NAMES) List<NameCount> names,

        @Schema(description = "What it lies in, from the nearest outwards.")
        List<Ancestor> hierarchy) {
    public PlaceView {
        Objects.requireNonNull(id, "id");
    }

    /** A larger place around another. */
    @Schema(
            description = "A larger place around this one. The archive need not mention it.",
            requiredProperties = {"id", "name", "placeType"})
    public record Ancestor(
            @Schema(description = "The place's id.") String id,

            @Schema(description = "Its canonical name in Spanish.", examples = "Bélgica")
            String name,

            @Schema(ref = "PlaceType") String placeType) {}
}
