package org.hemeroteca.gateway.entities;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who, where and when in one text. */
@Schema(
        description = "Who, where and when in one text.",
        requiredProperties = {"language", "pipeline", "warnings", "publishedOn", "zones", "mentions", "ranges"})
public record AnalysisView(
        @Schema(description = AnalysisView.LANGUAGE, examples = "es")
        String language,

        @Schema(description = AnalysisView.PIPELINE, examples = "2026.1+names-crf-3")
        String pipeline,

        @Schema(description = AnalysisView.WARNINGS) List<String> warnings,

        PublicationDateView publishedOn,

        @Schema(description = AnalysisView.ZONES) List<ZoneView> zones,

        @Schema(description = AnalysisView.MENTIONS) List<MentionView> mentions,

        @Schema(description = AnalysisView.RANGES) List<RangeView> ranges,

        @Schema(description = AnalysisView.FOCUS) FocusView focus) {

    static final String LANGUAGE = "The language of the text as a BCP 47 tag; `und` where it cannot be told.";
    static final String PIPELINE = "Version of the pipeline and of its models.";
    static final String WARNINGS =
            "What makes the analysis less than complete, a sentence each. A text that is not Spanish has a warning and no"
                    + " invented names.";
    static final String ZONES = "The stretches of the text that are not body, in text order.";
    static final String MENTIONS = "All mentions, of all zones, in text order; those of a separate title come first.";
    static final String RANGES = "Time expressions that say one stretch together (`del 9 al 10 de enero`).";
    static final String FOCUS =
            "What the text is about, on the map; left out when it names nothing whose country is known.";

    public AnalysisView {
        Objects.requireNonNull(mentions, "mentions");
    }
}
