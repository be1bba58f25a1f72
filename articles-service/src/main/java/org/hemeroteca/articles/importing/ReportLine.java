package org.hemeroteca.articles.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.articles.problem.Violation;

/** What became of one line of an import, or, as the last line of the report, of all of them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of one line; the last line of the report has `summary` instead.")
record ReportLine(
        @Schema(description = "Number of the line in the body, from 1")
        Long line,

        @Schema(
                description =
                        "NEW; DUPLICATE: new, its text was there; KNOWN: was there; REVISED: has another text now; REFUSED")
        LineStatus status,

        UUID id,
        LineProblem problem,
        ImportSummary summary) {

    static ReportLine stored(long line, LineStatus status, UUID id) {
        return new ReportLine(line, status, id, null, null);
    }

    static ReportLine refused(long line, LineProblem problem) {
        return new ReportLine(line, LineStatus.REFUSED, null, problem, null);
    }

    static ReportLine end(ImportSummary summary) {
        return new ReportLine(null, null, null, null, summary);
    }

    /** How a line came out. */
    enum LineStatus {
        NEW,
        DUPLICATE,
        KNOWN,
        REVISED,
        REFUSED
    }

    /** Why a line was refused: a problem document in short. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record LineProblem(@JsonProperty int status, String title, String detail, List<Violation> violations) {}

    /** How many lines came out how, and what broke the import off if it was broken off. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportSummary(
            long lines,
            @JsonProperty("new") long added,
            long duplicate,
            long known,
            long revised,
            long refused,
            boolean complete,
            LineProblem problem) {}
}
