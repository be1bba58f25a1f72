package org.hemeroteca.articles.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many articles have a value. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleCount(
        @Schema(description = "The day, or the source; left out for the articles of which it is not known")
        String value,

        @Schema(required = true) long articles) {}
