package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says something, and why. */
@Schema(
        description = "Who says so, and why.",
        requiredProperties = {"reason"})
public record Authorship(
        @Schema(description = Authorship.REASON, minLength = 1, maxLength = 2000)
        String reason,

        @Schema(description = Authorship.BY, minLength = 1, maxLength = 200, examples = "Ana Ruiz, documentation desk")
        String by) {
    static final String REASON = "Why; kept in the history.";
    static final String BY =
            "Who says so; kept in the history, behind the name of the API key or the subject of the token with which"
                    + " it was said. Needed where there is neither.";

    public Authorship signed(String author) {
        return new Authorship(reason, author);
    }
}
