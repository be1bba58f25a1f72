package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The analysis of a stored article. */
@Schema(
        description =
                "The analysis of a stored article. While a new revision is PENDING, its members are those of the annotation"
                        + " before, if there was one.",
        requiredProperties = {
            "articleId",
            "revision",
            "state",
            "attempts",
            "warnings",
            "publishedOn",
            "zones",
            "mentions",
            "ranges"
        })
public record AnnotationsView(
        @Schema(description = "The article's id.", format = "uuid")
        String articleId,

        @Schema(
                description = "The revision that was annotated; the one that waits, as long as none was.",
                minimum = "1")
        Integer revision,

        @Schema(
                description =
                        "Of the newest revision. PENDING: it will be annotated. DONE: it is. FAILED: it could not be;"
                                + " `failure` says why.",
                enumeration = {AnnotationsView.PENDING, AnnotationsView.DONE, AnnotationsView.FAILED})
        String state,

        @Schema(description = "How often annotating the newest revision was tried.", minimum = "0")
        Integer attempts,

        @Schema(description = "Why the last try failed, in one sentence.")
        String failure,

        @Schema(description = AnalysisView.LANGUAGE, examples = "es")
        String language,

        @Schema(description = AnalysisView.PIPELINE) String pipeline,

        @Schema(description = AnalysisView.WARNINGS) List<String> warnings,

        PublicationDateView publishedOn,

        @Schema(description = AnalysisView.ZONES) List<ZoneView> zones,

        @Schema(description = AnalysisView.MENTIONS) List<MentionView> mentions,

        @Schema(description = AnalysisView.RANGES) List<RangeView> ranges,

        @Schema(description = AnalysisView.FOCUS) FocusView focus) {

    public static final String PENDING = "PENDING";
    public static final String DONE = "DONE";
    public static final String FAILED = "FAILED";

    public AnnotationsView {
        Objects.requireNonNull(state, "state");
        attempts = Objects.requireNonNullElse(attempts, 0);
        warnings = Objects.requireNonNullElse(warnings, List.of());
        publishedOn = Objects.requireNonNullElse(publishedOn, PublicationDateView.UNKNOWN);
        zones = Objects.requireNonNullElse(zones, List.of());
        mentions = Objects.requireNonNullElse(mentions, List.of());
        ranges = Objects.requireNonNullElse(ranges, List.of());
    }

    /** Of an article that is stored, but of which entities-service has not heard yet. */
    public static AnnotationsView pending(String articleId, int revision, String publishedOn) {
        return new AnnotationsView(
                articleId,
                revision,
                PENDING,
                0,
                null,
                null,
                null,
                null,
                PublicationDateView.given(publishedOn),
                null,
                null,
                null,
                null);
    }

    /** Whether nothing more will happen by itself. */
    public boolean settled() {
        return Set.of(DONE, FAILED).contains(state);
    }
}
