package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom and what the sentences mention that mention an actor or a place. */
@Schema(
        description =
                "The actors and the places of the sentences that mention the one in question, bylines and boilerplate left"
                        + " out; those of the most sentences first.",
        requiredProperties = {"actors", "places"})
public record Related(
        @Schema(description = "Who is mentioned beside it.") List<RelatedActor> actors,

        @Schema(description = "Which places are mentioned beside it.")
        List<RelatedPlace> places) {
    private static final String SENTENCES = "Sentences that mention both.";
    private static final String ARTICLES = "Articles with such a sentence.";

    public Related {
        Objects.requireNonNull(actors, "actors");
        Objects.requireNonNull(places, "places");
    }

    /** An actor beside the one in question. */
    @Schema(
            description = "An actor that is mentioned beside the one in question.",
            requiredProperties = {"id", "name", "type", "sentences", "articles"})
    public record RelatedActor(
            @Schema(description = "The actor's id.") String id,

            @Schema(description = "Its canonical name in Spanish.", examples = "OTAN")
            String name,

            @Schema(ref = "ActorType") String type,

            @Schema(description = SENTENCES, minimum = "1") long sentences,

            @Schema(description = ARTICLES, minimum = "1") long articles) {}

    /** A place beside the one in question. */
    @Schema(
            description = "A place that is mentioned beside the one in question.",
            requiredProperties = {"id", "name", "sentences", "articles"})
    public record RelatedPlace(
            @Schema(description = "The place's id.") String id,

            @Schema(description = "Its canonical name in Spanish.", examples = "Bruselas")
            String name,

            @Schema(description = "What sort of place it is; left out when unknown.", ref = "PlaceType")
            String type,

            @Schema(description = SENTENCES, minimum = "1") long sentences,

            @Schema(description = ARTICLES, minimum = "1") long articles) {}
}
