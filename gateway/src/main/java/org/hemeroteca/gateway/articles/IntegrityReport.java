package org.hemeroteca.gateway.articles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.gateway.paging.Paged;

/** What a check of some stored texts has found. */
@Schema(
        description = "What a check of some stored texts has found.",
        requiredProperties = {"checked", "faults", "next"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IntegrityReport(
        @Schema(description = "Revisions that were checked.", minimum = "0")
        Integer checked,

        @Schema(description = "Those that are not as they were stored.")
        List<Fault> faults,

        @Schema(description = "Cursor with which to go on; null when all were checked.", nullable = true)
        String next)
        implements Paged {

    /** A revision that is not as it was stored. */
    @Schema(
            name = "IntegrityFault",
            description = "A revision that is not as it was stored.",
            requiredProperties = {"articleId", "revision", "what", "expected", "actual"})
    public record Fault(
            @Schema(description = "The article's id.", format = "uuid")
            String articleId,

            @Schema(description = "Number of the revision.") Integer revision,

            @Schema(
                    description =
                            "`text`: the text has another hash. `length`: it has another length. `article`: the article names"
                                    + " another hash than its present revision. `revision`: the present revision is lost.",
                    enumeration = {"text", "length", "article", "revision"})
            String what,

            @Schema(description = "What was kept when it was stored.")
            String expected,

            @Schema(description = "What is found.") String actual) {}
}
