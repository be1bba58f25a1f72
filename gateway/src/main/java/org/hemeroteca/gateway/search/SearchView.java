package org.hemeroteca.gateway.search;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.gateway.articles.ArticleSummary;
import org.hemeroteca.gateway.articles.PartStatus;
import org.hemeroteca.gateway.entities.ActorSummary;
import org.hemeroteca.gateway.entities.PlaceSummary;

/** What was found. */
@Schema(
        description = "What was found, by kind. Each part says whether it could be had.",
        requiredProperties = {"articles", "actors", "places", "facets"})
public record SearchView(
        @Schema(description = "Articles with the words.") Part<ArticleSummary> articles,

        @Schema(description = "Actors whose name begins so, most mentioned first.")
        Part<ActorSummary> actors,

        @Schema(description = "Places whose name begins so, most mentioned first.")
        Part<PlaceSummary> places,

        @Schema(description = "How many there are of each type.")
        Facets facets) {
    /** One kind of things that were found. */
    @Schema(
            description = "One kind of things that were found.",
            requiredProperties = {"status", "items"})
    public record Part<T>(
            @Schema(description = "Whether it could be had: COMPLETE or UNAVAILABLE.")
            PartStatus status,

            @Schema(description = "The first of them.") List<T> items,

            @Schema(
                    description =
                            "The `cursor` with which the list of this kind goes on, for the same `q`; left out when these"
                                    + " are all.")
            String next) {}

    /** How many of each type. */
    @Schema(
            description = "How many actors and places have a name that begins so, by type.",
            requiredProperties = "status")
    public record Facets(
            @Schema(description = "Whether they could be counted: COMPLETE or UNAVAILABLE.")
            PartStatus status,

            @Schema(description = "How many actors by type: PERSON, ORGANIZATION, STATE.")
            Map<String, Long> actors,

            @Schema(description = "How many places by `placeType`; `unknown` where it has none.")
            Map<String, Long> places) {}
}
