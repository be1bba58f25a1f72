package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the ledger of corrections. */
@Schema(
        description =
                "What somebody said of an actor or of a mention: a line of a ledger in which nothing is ever changed.",
        requiredProperties = {"id", "kind", "reason", "by", "at"})
public record CorrectionView(
        @Schema(description = "Its id.", format = "uuid") String id,

        @Schema(
                description = "What was said; UNDO takes an earlier correction back.",
                enumeration = {
                    "MERGE",
                    "SPLIT",
                    "RENAME",
                    "RETYPE",
                    "IDENTIFY",
                    "NEVER_SAME",
                    "REJECT",
                    "ASSIGN",
                    "UNDO"
                })
        String kind,

        @Schema(description = "The actor that it is about; of a mention, the one that it named.")
        String actorId,

        @Schema(
                description =
                        "MERGE: the actor that stands for both. SPLIT: the new one. NEVER_SAME: the other one. ASSIGN"
                                + " and RETYPE of a mention: the one that it names.")
        String otherId,

        @Schema(description = "The mentions that it is about, as they were then.")
        List<CorrectedMention> mentions,

        @Schema(description = "SPLIT: the names that mean the new actor.")
        List<String> names,

        @Schema(description = "RENAME, SPLIT: the name.", examples = "Jens Stoltenberg")
        String name,

        @Schema(
                description = "RETYPE, ASSIGN: the type.",
                enumeration = {"PERSON", "ORGANIZATION", "STATE", "GPE", "LOCATION"})
        String type,

        @Schema(
                description = "IDENTIFY: the catalogue.",
                enumeration = {"wikidata", "viaf", "isni", "orcid", "lei", "geonames"})
        String scheme,

        @Schema(
                description = "IDENTIFY: what the actor is in that catalogue; left out for none.",
                examples = "113230702")
        String identifier,

        @Schema(description = "RETYPE, ASSIGN: the place that the mention names.", examples = "city:2800866")
        String placeId,

        @Schema(description = "Why.", examples = "Both are the secretary general.")
        String reason,

        @Schema(description = "Who said so.", examples = "Ana Ruiz, documentation desk")
        String by,

        @Schema(description = "When.", format = "date-time") String at,

        @Schema(description = "UNDO: the correction that does not hold any longer.", format = "uuid")
        String undoes,

        @Schema(
                description = "The line by which this one does not hold any longer; left out while it does.",
                format = "uuid")
        String undoneBy) {
    public CorrectionView {
        Objects.requireNonNull(id, "id");
    }

    /** A mention as a correction speaks of it. */
    @Schema(
            description = "A mention that was spoken of.",
            requiredProperties = {"id", "articleId", "text"})
    public record CorrectedMention(
            @Schema(description = "Its id then.", format = "uuid")
            String id,

            @Schema(description = "The article in which it stands.", format = "uuid")
            String articleId,

            @Schema(description = "Its words.", examples = "Stoltenberg")
            String text) {}
}
