package org.hemeroteca.gateway.articles;

import io.quarkiverse.resteasy.problem.validation.Violation.In;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.gateway.problem.Problems;

/** What a list of articles is searched for, and its order. */
public class SearchQuery {
    static final String WORDS =
            "Words that the title or the text has to have, in any of their forms, with or without accents; a phrase in"
                    + " quotation marks; the beginning of a word, with `*` behind it.";

    static final String TOO_LONG = "must have at most 1000 characters";

    @QueryParam("q")
    @Size(max = 1000, message = TOO_LONG)
    @Parameter(description = WORDS)
    public String q;

    @QueryParam("sort")
    @Pattern(
            regexp = "relevance|-?(storedAt|publishedOn)",
            message = "must be relevance, storedAt, -storedAt, publishedOn or -publishedOn")
    @Parameter(
            description =
                    "`-storedAt` (when it is not said), `storedAt`, `-publishedOn` or `publishedOn`: by that time, with `-` the"
                            + " latest first. With `q`: `relevance` (when it is not said) or `-storedAt`. `relevance` needs `q`.",
            schema = @Schema(enumeration = {"relevance", "-storedAt", "storedAt", "-publishedOn", "publishedOn"}))
    public String sort;

    /** Refuses an order that there is not: where no words are searched for, nothing has more of them than others. */
    void check() {
        if (!isAsked() && "relevance".equals(sort)) {
            throw Problems.invalid(List.of(In.query.field("sort").message("can be relevance only together with q")));
        }
    }

    /** Whether words are searched for. */
    boolean isAsked() {
        return q != null;
    }
}
