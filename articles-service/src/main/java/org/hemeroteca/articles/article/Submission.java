package org.hemeroteca.articles.article;

import java.util.UUID;

/**
 * A text that is to be stored.
 *
 * @param id under which to store it if no article has had it; null for any
 */
public record Submission(UUID id, String text, Metadata metadata, ContentHash hash) {
    public static Submission of(NewArticle article) {
        return of(null, article);
    }

    public static Submission of(UUID id, NewArticle article) {
        return new Submission(id, article.text(), Metadata.of(article), ContentHash.of(article.text()));
    }

    ArticleKey key() {
        return ArticleKey.of(metadata, hash);
    }
}
