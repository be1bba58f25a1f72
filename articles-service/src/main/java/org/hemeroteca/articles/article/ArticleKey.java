package org.hemeroteca.articles.article;

/**
 * What makes an article this one: the external id within its source or, where no external id was given, the text.
 *
 * @param source null without an external id, or where the source is not known
 * @param externalId null where the text is the key
 * @param hash null where the external id is the key
 */
public record ArticleKey(String source, String externalId, ContentHash hash) {
    public ArticleKey {
        if ((externalId == null) == (hash == null)) {
            throw new IllegalArgumentException("A key is an external id or a hash, one of the two");
        }
    }

    public static ArticleKey of(Metadata metadata, ContentHash hash) {
        return metadata.externalId() == null
                ? new ArticleKey(null, null, hash)
                : new ArticleKey(metadata.source(), metadata.externalId(), null);
    }
}
