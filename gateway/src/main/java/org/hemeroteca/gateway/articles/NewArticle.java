package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to store. articles-service, which owns the rules, judges the fields. */
@Schema(description = "A text to store, with what is known about it.", requiredProperties = "text")
public record NewArticle(
        @Schema(
                description =
                        "The raw text, kept to the byte: 1 byte to 1 MiB in UTF-8, without NUL and lone surrogates.",
                minLength = 1,
                examples = "El alcalde de Cuenca dimitió ayer.")
        String text,

        @Schema(
                description = "A title that is not part of the text; analysed as a headline of its own.",
                examples = "Dimite el alcalde de Cuenca",
                pattern = "\\S",
                maxLength = 2000)
        String title,

        @Schema(
                description = "Who published it, in the caller's words.",
                examples = "El Diario de Cuenca",
                pattern = "\\S",
                maxLength = 200)
        String source,

        @Schema(
                description = "Where it was published.",
                format = "uri",
                examples = "https://example.org/noticias/17",
                maxLength = 2000)
        String url,

        @Schema(
                description = "The language that the caller says it is in, as a BCP 47 tag. Only Spanish is analysed.",
                pattern = ArticleView.LANGUAGE_PATTERN,
                examples = "es")
        String language,

        @Schema(
                description = "When it was published: an ISO 8601 date, or a date-time of which the local date counts."
                        + " Relative dates (`ayer`) are resolved against it.",
                examples = "2022-01-12")
        String publishedOn,

        @Schema(
                description = "The caller's own id. With `source` it is the article's key; without it the text is.",
                examples = "noticia-17",
                pattern = "\\S",
                maxLength = 500)
        String externalId) {}
