package org.hemeroteca.gateway.articles;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored article with its text. */
@Schema(
        description = "A stored article. What nobody said about it is left out.",
        requiredProperties = {"id", "revision", "text", "hash", "length", "storedAt"})
public record ArticleView(
        @Schema(description = ArticleView.ID, format = "uuid", examples = "0b0f3a9e-7d0c-4d1e-9f4e-2f6f0a1c9b11")
        String id,

        @Schema(description = ArticleView.REVISION, minimum = "1", examples = "1")
        Integer revision,

        @Schema(description = "The text as it was sent.") String text,

        @Schema(description = ArticleView.TITLE) String title,

        @Schema(description = ArticleView.SOURCE) String source,

        @Schema(description = ArticleView.URL, format = "uri")
        String url,

        @Schema(description = ArticleView.LANGUAGE) String language,

        @Schema(description = ArticleView.PUBLISHED_ON, examples = "2022-01-12")
        String publishedOn,

        @Schema(description = ArticleView.EXTERNAL_ID) String externalId,

        @Schema(description = ArticleView.DUPLICATE_OF, format = "uuid")
        String duplicateOf,

        @Schema(description = ArticleView.HASH, pattern = "^sha256:[0-9a-f]{64}$")
        String hash,

        @Schema(description = ArticleView.LENGTH, minimum = "1", examples = "34")
        Integer length,

        @Schema(description = ArticleView.STORED_AT, format = "date-time")
        String storedAt,

        @Schema(
                description =
                        "How far the annotation of the article is. Only in answers to a request that waited for it.")
        AnnotationPart annotation,

        @Schema(
                description =
                        "The articles that said for the most part the same before. Only in answers to a request that waited for"
                                + " the annotation, and only if there are any; `/similar` tells them at any time.")
        List<Likeness> similarTo) {

    static final String ID = "The article's id, for ever.";
    static final String REVISION = "Which state of the article this is; counts from 1.";
    static final String TITLE = "The title that was given apart from the text.";
    static final String SOURCE = "Who published it.";
    static final String URL = "Where it was published.";
    static final String LANGUAGE_PATTERN = "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$";
    static final String LANGUAGE = "The language that the caller said it is in, as a BCP 47 tag.";
    static final String PUBLISHED_ON = "The day on which it was published, as the caller said.";
    static final String EXTERNAL_ID = "The caller's own id.";
    static final String DUPLICATE_OF = "The article that had this same text before, under another key.";
    static final String HASH = "SHA-256 of the text's bytes.";
    static final String LENGTH = "Length of the text in Unicode code points.";
    static final String STORED_AT = "When it was stored, in UTC.";

    public ArticleView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(revision, "revision");
    }

    ArticleView with(AnnotationPart part, List<Likeness> similar) {
        return new ArticleView(
                id,
                revision,
                text,
                title,
                source,
                url,
                language,
                publishedOn,
                externalId,
                duplicateOf,
                hash,
                length,
                storedAt,
                part,
                similar.isEmpty() ? null : similar);
    }
}
