package org.hemeroteca.gateway.entities;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor in a list. */
@Schema(
        description = "Somebody who acts: a person, an organisation or a state; one per real-world actor.",
        requiredProperties = {"id", "name", "type", "mentions", "articles"})
public record ActorSummary(
        @Schema(description = "The actor's id.") String id,

        @Schema(description = "Its canonical name in Spanish.", examples = "Jens Stoltenberg")
        String name,

        @Schema(ref = "ActorType") String type,

        @Schema(description = Geography.COUNTRY, pattern = Geography.COUNTRY_PATTERN)
        String countryCode,

        @Schema(description = Geography.WIKIDATA, pattern = "^Q[0-9]+$")
        String wikidataId,

        @Schema(description = Geography.MENTIONS, minimum = "0")
        long mentions,

        @Schema(description = Geography.ARTICLES, minimum = "0")
        long articles) {
    public ActorSummary {
        Objects.requireNonNull(id, "id");
    }
}
