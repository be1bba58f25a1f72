package org.hemeroteca.articles.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check of some states of articles has found.
 *
 * @param next the cursor with which to go on; null when all were checked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IntegrityReport(
        @Schema(required = true, description = "States that were checked")
        int checked,

        @Schema(required = true, description = "Those that are not as they were stored")
        List<Fault> faults,

        @Schema(description = "Cursor with which to go on; null when all were checked", nullable = true)
        String next) {

    /** A state that is not as it was stored. */
    public record Fault(
            @Schema(required = true) UUID articleId,
            @Schema(required = true) int revision,

            @Schema(
                    required = true,
                    description = "text: the text has another hash; length: another length;"
                            + " article: the article names another hash than its present state;"
                            + " revision: the present state is not there")
            String what,

            @Schema(required = true) String expected,
            @Schema(required = true) String actual) {}
}
