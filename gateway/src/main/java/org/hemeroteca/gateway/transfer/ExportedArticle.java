package org.hemeroteca.gateway.transfer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.gateway.articles.ArticleView;
import org.hemeroteca.gateway.entities.AnnotationsView;

/** A line of an export, for the document alone: the article passes through as it is. */
@Schema(description = "A stored article with what was found in it.")
record ExportedArticle(
        @JsonUnwrapped ArticleView article,

        @Schema(description = "What was found in it, where `annotation.status` is COMPLETE.")
        AnnotationsView annotations) {}
