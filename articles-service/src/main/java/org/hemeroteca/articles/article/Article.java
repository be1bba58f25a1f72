package org.hemeroteca.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.articles.constraint.IsoDay;

/** A stored text's identity and metadata; the text itself is in its revisions. */
@Entity
public class Article {
    static final int FIRST_REVISION = 1;

    @Id
    UUID id;

    String source;

    @Column(name = "external_id")
    String externalId;

    /** Of the text of the present revision. */
    String hash;

    @Column(name = "duplicate_of")
    UUID duplicateOf;

    int revision;

    /** Counts changes of any kind, so that an entity tag changes with whatever a reader sees. */
    @Version
    int version;

    String title;
    String url;
    String language;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Column(name = "stored_at")
    Instant storedAt;

    protected Article() {}

    Article(NewArticle submitted, ContentHash hash, Instant storedAt) {
        this.id = UUID.randomUUID();
        this.hash = hash.value();
        this.revision = FIRST_REVISION;
        this.storedAt = storedAt;
        describe(submitted);
    }

    private void describe(NewArticle submitted) {
        source = submitted.source();
        externalId = submitted.externalId();
        title = submitted.title();
        url = submitted.url();
        language = Optional.ofNullable(submitted.language())
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .orElse(null);
        publishedOn = Optional.ofNullable(submitted.publishedOn())
                .flatMap(IsoDay::read)
                .orElse(null);
    }

    /** The values of all attributes, by their names. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("id", id);
        attributes.put("source", source);
        attributes.put("externalId", externalId);
        attributes.put("hash", hash);
        attributes.put("duplicateOf", duplicateOf);
        attributes.put("revision", revision);
        attributes.put("version", version);
        attributes.put("title", title);
        attributes.put("url", url);
        attributes.put("language", language);
        attributes.put("publishedOn", publishedOn);
        attributes.put("storedAt", storedAt);
        return attributes;
    }

    ArticleKey key() {
        return ArticleKey.of(source, externalId, new ContentHash(hash));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && key().equals(article.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
