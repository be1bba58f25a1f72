package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dossier of an actor. */
@Schema(
        description = "The dossier of an actor.",
        requiredProperties = {
            "id",
            "name",
            "type",
            "mentions",
            "articles",
            "identifiers",
            "names",
            "offices",
            "affiliations",
            "coActors",
            "places",
            "mergedIds",
            "neverSame"
        })
public record ActorView(
        @Schema(description = "The actor's id.") String id,

        @Schema(description = "Its canonical name in Spanish.", examples = "Jens Stoltenberg")
        String name,

        @Schema(ref = "ActorType") String type,

        @Schema(description = Geography.COUNTRY, pattern = Geography.COUNTRY_PATTERN)
        String countryCode,

        @Schema(description = Geography.WIKIDATA, pattern = "^Q[0-9]+$")
        String wikidataId,

        @Schema(
                description =
                        "What it is elsewhere, by scheme: `wikidata`, `viaf`, `isni`, `orcid`, `lei`, `geonames` as far as"
                                + " the authority files or people know it; `iso3166` of a state.",
                type = SchemaType.OBJECT,
                additionalProperties = String.class)
        Map<String, String> identifiers,

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
        List<HeldOffice> offices,

        @Schema(description = "The states and bodies that those titles name, most often told first.")
        List<Affiliation> affiliations,

        @Schema(description = "The mention in the oldest dated article.")
        Occasion firstMention,

        @Schema(description = "The mention in the newest dated article.")
        Occasion lastMention,

        @Schema(
                description = "The ten actors that the sentences of its newest articles mention most often beside it.",
                maxItems = 10)
        List<Related.RelatedActor> coActors,

        @Schema(
                description = "The ten places that the sentences of its newest articles mention most often beside it.",
                maxItems = 10)
        List<Related.RelatedPlace> places,

        @Schema(description = "The ids of the actors that have become one with it; they lead here.")
        List<String> mergedIds,

        @Schema(description = "The actors of which somebody says that they are never the same as this one.")
        List<Namesake> neverSame) {
    private static final String FIRST = "Publication date of the oldest dated article that says so.";
    private static final String LAST = "Publication date of the newest dated article that says so.";
    private static final String SAYING = "Articles that say so.";

    public ActorView {
        Objects.requireNonNull(id, "id");
    }

    /** An office with its evidence. */
    @Schema(
            description = "An office, since when and until when articles tell of it, and the newest that does.",
            requiredProperties = {"title", "articleId", "articles"})
    public record HeldOffice(
            @Schema(description = "The title as the article has it.", examples = "secretario general de la OTAN")
            String title,

            @Schema(description = "The newest article that says so.", format = "uuid")
            String articleId,

            @Schema(description = "That article's publication date, where known.", format = "date")
            String publishedOn,

            @Schema(description = "Its sentence.") String sentence,

            @Schema(description = SAYING, minimum = "1") long articles,

            @Schema(description = FIRST, format = "date") String firstPublishedOn,

            @Schema(description = LAST, format = "date") String lastPublishedOn) {}

    /** A state or body that a person serves. */
    @Schema(
            description = "A state or body that a title of the person names.",
            requiredProperties = {"id", "name", "type", "articleId", "articles"})
    public record Affiliation(
            @Schema(description = "Its id among the actors.", examples = "org:otan")
            String id,

            @Schema(description = "Its canonical name in Spanish.", examples = "OTAN")
            String name,

            @Schema(ref = "ActorType") String type,

            @Schema(description = "The newest article that says so.", format = "uuid")
            String articleId,

            @Schema(description = SAYING, minimum = "1") long articles,

            @Schema(description = FIRST, format = "date") String firstPublishedOn,

            @Schema(description = LAST, format = "date") String lastPublishedOn) {}

    /** Another actor that may be taken for this one. */
    @Schema(
            description = "Another actor, which is never the same.",
            requiredProperties = {"id", "name"})
    public record Namesake(
            @Schema(description = "Its id.") String id,

            @Schema(description = "Its canonical name in Spanish.", examples = "Jens Stoltenberg (ciclista)")
            String name) {}
}
