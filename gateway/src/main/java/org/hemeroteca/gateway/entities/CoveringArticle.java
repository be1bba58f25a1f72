package org.hemeroteca.gateway.entities;

import java.util.Objects;

/** An article that speaks of what was asked for, with what was known of it when it was annotated. */
public record CoveringArticle(String articleId, String title, String source, String publishedOn) {
    public CoveringArticle {
        Objects.requireNonNull(articleId, "articleId");
    }
}
