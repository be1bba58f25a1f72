package org.hemeroteca.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a hit has the words that were searched for. */
@Schema(
        description = "Where a hit has the words that were searched for, in Unicode code points.",
        requiredProperties = {"title", "text", "snippet"})
public record HighlightView(
        @Schema(description = "Words of the title.") List<WordRange> title,

        @Schema(description = "Words of the text.") List<WordRange> text,

        Snippet snippet) {

    /** A word. */
    @Schema(
            description = "A word, in Unicode code points, half-open.",
            requiredProperties = {"start", "end"})
    public record WordRange(
            @Schema(description = "Its first code point.", minimum = "0")
            Integer start,

            @Schema(description = "The code point behind it.", minimum = "0")
            Integer end) {}

    /** A part of a text. */
    @Schema(
            description = "The part of the text with the most of the words.",
            requiredProperties = {"start", "end", "text"})
    public record Snippet(
            @Schema(description = "Its first code point in the text.", minimum = "0")
            Integer start,

            @Schema(description = "The code point behind it.", minimum = "0")
            Integer end,

            @Schema(description = "What stands there.") String text) {}
}
