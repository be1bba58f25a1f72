package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dossier of an actor. */
@Schema(
        description = "The dossier of an actor.",
        requiredProperties = {"id", "name", "type", "mentions", "articles", "names", "offices"})
public record ActorView(
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
        long articles,

        @Schema(description = Geography.FIRST_PUBLISHED, format = "date")
        String firstPublishedOn,

        @Schema(description = Geography.LAST_PUBLISHED, format = "date")
        String lastPublishedOn,

        @Schema(description = Geography.NAMES) List<NameCount> names,

        @Schema(description = "Under which titles articles name the person, newest first.")
        List<HeldOffice> offices) {
    public ActorView {
        Objects.requireNonNull(id, "id");
    }

    /** An office with its evidence. */
    @Schema(
            description = "An office, and the article that says so.",
            requiredProperties = {"title", "articleId"})
    public record HeldOffice(
            @Schema(description = "The title as the article has it.", examples = "secretario general de la OTAN")
            String title,

            @Schema(description = "The article that says so.", format = "uuid")
            String articleId,

            @Schema(description = "The article's publication date, where known.", format = "date")
            String publishedOn) {}
}
