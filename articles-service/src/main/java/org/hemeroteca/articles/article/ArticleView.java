package org.hemeroteca.articles.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored article as callers read it; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Number of the state, from 1")
        int revision,

        @Schema(required = true) String text,
        String title,
        String source,
        String url,
        String language,
        LocalDate publishedOn,
        String externalId,

        @Schema(description = "The first article with the same text")
        UUID duplicateOf,

        @Schema(required = true, examples = "sha256:8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92")
        String hash,

        @Schema(required = true, description = "Unicode code points of the text")
        int length,

        @Schema(required = true) Instant storedAt,
        @JsonIgnore int version) {

    static ArticleView of(Article article, Revision revision) {
        return new ArticleView(
                article.id,
                article.revision,
                revision.text,
                article.metadata().title(),
                article.metadata().source(),
                article.metadata().url(),
                article.metadata().language(),
                article.metadata().publishedOn(),
                article.metadata().externalId(),
                article.duplicateOf,
                article.hash,
                revision.length,
                article.storedAt,
                article.version);
    }

    /** Differs whenever anything in the view does. */
    String entityTag() {
        return entityTag(revision, version);
    }

    static String entityTag(int revision, int version) {
        return revision + "-" + version;
    }
}
