package org.hemeroteca.articles.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.articles.constraint.Encodable;
import org.hemeroteca.articles.constraint.HasContent;
import org.hemeroteca.articles.constraint.LanguageTag;
import org.hemeroteca.articles.constraint.PublicationDay;
import org.hemeroteca.articles.constraint.WebAddress;

/** A text as it is submitted, with what is known about it. Only the text is required. */
@Schema(example = """
                {
                  "text": "El alcalde de Cuenca dimitió ayer.\\n\\nLo anunció en rueda de prensa.",
                  "title": "Dimite el alcalde de Cuenca",
                  "source": "diario-de-cuenca",
                  "externalId": "2022/0112-7",
                  "url": "https://diario.example/2022/0112-7",
                  "language": "es",
                  "publishedOn": "2022-01-12"
                }""")
public record NewArticle(
        @Schema(description = "The raw text; it is kept to the byte")
        @NotNull(message = "is required")
        @HasContent
        @Encodable
        String text,

        @Schema(description = "A headline that is not part of the text")
        @HasContent
        @Encodable
        @Size(max = 2000, message = "must have at most 2000 characters")
        String title,

        @Schema(description = "Who published the text; the external id is unique within it")
        @HasContent
        @Encodable
        @Size(max = 200, message = "must have at most 200 characters")
        String source,

        @Schema(description = "Where the text was published: an http or https address")
        @Encodable
        @WebAddress
        @Size(max = 2000, message = "must have at most 2000 characters")
        String url,

        @Schema(description = "BCP 47 language tag") @LanguageTag
        String language,

        @Schema(description = "The day of publication, or a date-time of which the local date counts") @PublicationDay
        String publishedOn,

        @Schema(description = "The source's own id of the text")
        @HasContent
        @Encodable
        @Size(max = 500, message = "must have at most 500 characters")
        String externalId) {

    public static NewArticle ofText(String text) {
        return new NewArticle(text, null, null, null, null, null, null);
    }
}
