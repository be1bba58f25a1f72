package org.hemeroteca.gateway.transfer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the report on an import, for the document alone: the report passes through as it is. */
@Schema(description = "What became of one line. The last line of a report has `summary` instead.")
record ImportReportLine(
        @Schema(description = "Number of the line in the body, from 1; blank lines count, but are not reported.")
        Long line,

        @Schema(
                description =
                        "NEW: stored. DUPLICATE: stored; an article under another key has the same text. KNOWN: it was there."
                                + " REVISED: its key was there, with another text, and has this one now. REFUSED: see `problem`.",
                enumeration = {"NEW", "DUPLICATE", "KNOWN", "REVISED", "REFUSED"})
        String status,

        @Schema(description = "The article's id.", format = "uuid")
        String id,

        @Schema(description = "Why the line was refused.") Problem problem,

        @Schema(description = "All lines together; the last line alone has it.")
        Summary summary) {

    /** A problem document in short. */
    @Schema(name = "ImportProblem", description = "A problem document in short.")
    record Problem(
            @Schema(description = "The status that the line alone would have got.", examples = "422")
            Integer status,

            @Schema(description = "The status in words.") String title,

            @Schema(description = "What was wrong.") String detail,

            @Schema(description = "The fields that were refused.")
            List<Violation> violations) {}

    /** A field that was refused. */
    @Schema(name = "ImportViolation", description = "A field that was refused.")
    record Violation(
            @Schema(description = "Its name.") String field,

            @Schema(description = "Where it stands.", examples = "body")
            String in,

            @Schema(description = "What is wrong with it.") String message) {}

    /** How many lines came out how. */
    @Schema(name = "ImportSummary", description = "How many lines came out how.")
    record Summary(
            @Schema(description = "Lines reported.") Long lines,

            @Schema(name = "new", description = "Articles stored.")
            Long added,

            @Schema(description = "Articles stored whose text was there under another key.")
            Long duplicate,

            @Schema(description = "Articles that were there.")
            Long known,

            @Schema(description = "Articles that have another text now.")
            Long revised,

            @Schema(description = "Lines refused.") Long refused,

            @Schema(description = "Whether all of the body was read.")
            Boolean complete,

            @Schema(description = "What broke the import off.")
            Problem problem) {}
}
