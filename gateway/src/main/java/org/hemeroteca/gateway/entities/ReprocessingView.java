package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an order to annotate articles again is, and what it did. */
@Schema(
        description = "An order to annotate articles again: how far it is, and what it did.",
        requiredProperties = {"id", "state", "pipeline", "filter", "requestedAt", "articles"})
public record ReprocessingView(
        @Schema(description = "The order's id.", format = "uuid")
        String id,

        @Schema(
                description = "CANCELLED: no further article is annotated again; those that were stay so.",
                enumeration = {"RUNNING", "DONE", "CANCELLED"})
        String state,

        @Schema(description = "The version of the pipeline that annotates them.", examples = "1+bert-8f3028e9")
        String pipeline,

        ReprocessingRequest filter,

        @Schema(description = "When it was ordered.", format = "date-time")
        String requestedAt,

        @Schema(description = "When it was done or cancelled.", format = "date-time")
        String finishedAt,

        Progress articles,

        @Schema(description = "Articles in which any mention was added, lost or changed; left out in lists.")
        Long changedArticles,

        @Schema(description = "What became of mentions, by kind (ACTOR, PLACE, DATE); left out in lists.")
        Map<String, Count> changes,

        @Schema(description = "Some of the changes; left out in lists.")
        List<ArticleChange> sample,

        @Schema(
                description =
                        "Some of the articles that could not be annotated again, and keep what they had; left out in"
                                + " lists.")
        List<Failure> failures) {
    public ReprocessingView {
        Objects.requireNonNull(id, "id");
    }

    /** How many articles are how far. */
    @Schema(
            name = "ReprocessingProgress",
            description = "How many articles are how far.",
            requiredProperties = {"total", "pending", "done", "skipped", "failed"})
    public record Progress(
            @Schema(description = "All of them.", minimum = "0")
            long total,

            @Schema(description = "Not yet annotated again.", minimum = "0")
            long pending,

            @Schema(description = "Annotated again.", minimum = "0")
            long done,

            @Schema(description = "Deleted since, or waiting for the annotation of a newer revision.", minimum = "0")
            long skipped,

            @Schema(description = "Given up; they keep the annotation that they had.", minimum = "0")
            long failed) {}

    /** What became of the mentions of a kind. */
    @Schema(
            name = "ReprocessingCount",
            description = "What became of the mentions of a kind.",
            requiredProperties = {"added", "lost", "changed"})
    public record Count(
            @Schema(description = "Mentions where there was none.", minimum = "0")
            long added,

            @Schema(description = "Mentions that are no longer found.", minimum = "0")
            long lost,

            @Schema(
                    description = "Mentions that have another type, zone, actor, place, value or office.",
                    minimum = "0")
            long changed) {}

    /** What became of a mention. */
    @Schema(
            name = "ReprocessingChange",
            description = "What became of a mention.",
            requiredProperties = {"articleId", "kind", "change"})
    public record ArticleChange(
            @Schema(description = "The article.", format = "uuid")
            String articleId,

            @Schema(
                    description = "What the mention names.",
                    enumeration = {"ACTOR", "PLACE", "DATE"})
            String kind,

            MentionChange change) {}

    /** A mention before and after. */
    @Schema(
            description = "A mention before and after.",
            requiredProperties = {"text", "start"})
    public record MentionChange(
            @Schema(description = "Its words.") String text,

            @Schema(description = Offsets.START, minimum = "0")
            int start,

            @Schema(description = "`title` in a title that was given apart.", enumeration = "title")
            String in,

            @Schema(description = "What it was taken for; left out when it is new.")
            MentionReading before,

            @Schema(description = "What it is taken for now; left out when it is lost.")
            MentionReading after) {}

    /** What a mention was taken for. */
    @Schema(
            description = "What a mention is taken for.",
            requiredProperties = {"type", "zone"})
    public record MentionReading(
            @Schema(description = "Its type, as in annotations.")
            String type,

            @Schema(description = "The part of the article in which it stands.")
            String zone,

            @Schema(description = "The id of the actor or place.")
            String entity,

            @Schema(description = "The name of the actor or place.")
            String name,

            @Schema(description = "The TIMEX3 value of a time expression.")
            String value,

            @Schema(description = "The title under which a person is named.")
            String office) {}

    /** An article that was given up. */
    @Schema(
            name = "ReprocessingFailure",
            description = "An article that could not be annotated again.",
            requiredProperties = {"articleId", "failure"})
    public record Failure(
            @Schema(description = "The article.", format = "uuid")
            String articleId,

            @Schema(description = "Why.") String failure) {}
}
