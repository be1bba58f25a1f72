package org.hemeroteca.articles.article;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of metadata as a JSON merge patch (RFC 7396).
 *
 * @param members the fields that change, with their new values; null removes one
 */
@Schema(hidden = true)
public record MetadataPatch(Map<String, String> members) {

    Metadata applyTo(Metadata present) {
        return Metadata.of(new NewArticle(
                null,
                value("title", present.title()),
                value("source", present.source()),
                value("url", present.url()),
                value("language", present.language()),
                value(
                        "publishedOn",
                        present.publishedOn() == null
                                ? null
                                : present.publishedOn().toString()),
                value("externalId", present.externalId())));
    }

    private String value(String field, String present) {
        return members.containsKey(field) ? members.get(field) : present;
    }
}
