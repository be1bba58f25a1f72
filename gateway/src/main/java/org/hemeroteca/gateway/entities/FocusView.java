package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text is about, on the map. */
@Schema(
        description = "What the text is about, on the map.",
        requiredProperties = {"country", "countryScore"})
public record FocusView(
        @Schema(
                description =
                        "ISO 3166-1 alpha-2 code of the country of which it speaks most, as a place or as a state.",
                pattern = Geography.COUNTRY_PATTERN,
                examples = "BE")
        String country,

        @Schema(
                description = "That country's share of all that the text says of countries; 1 when it names no other.",
                minimum = "0",
                maximum = "1",
                examples = "0.75")
        Double countryScore,

        @Schema(description = "The place below the country of which it speaks most; left out when it names none.")
        EntityView place,

        @Schema(
                description = "That place's share of all that the text says of such places.",
                minimum = "0",
                maximum = "1",
                examples = "1.0")
        Double placeScore) {}
