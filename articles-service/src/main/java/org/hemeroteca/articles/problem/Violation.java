package org.hemeroteca.articles.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing wrong with a request. */
public record Violation(
        @Schema(examples = "publishedOn") String field,

        @Schema(description = "Where the field stands: body, query or path", examples = "body")
        String in,

        @Schema(examples = "must be a date such as 2022-01-12")
        String message) {}
