package org.hemeroteca.articles.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a hit has the words that were searched for.
 *
 * @param title words of the title
 * @param text words of the text
 */
public record Highlight(
        @Schema(required = true) List<Range> title,
        @Schema(required = true) List<Range> text,

        @Schema(required = true, description = "The part of the text with the most of them")
        Snippet snippet) {

    /** Unicode code points, half-open. */
    public record Range(
            @Schema(required = true) int start,
            @Schema(required = true) int end) {}

    /** A part of the text, in Unicode code points of it, half-open. */
    public record Snippet(
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) String text) {}
}
