package org.hemeroteca.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to analyse. entities-service, which owns the rules, judges the fields. */
@Schema(description = "A text to analyse, with what is known about it.", requiredProperties = "text")
public record AnalysisRequest(
        @Schema(
                description = "The text: 1 byte to 1 MiB in UTF-8, not blank, without NUL and lone surrogates.",
                minLength = 1,
                examples = "El presidente viajó ayer a Lima.")
        String text,

        @Schema(
                description = "When it was published: an ISO 8601 date, or a date-time of which the local date counts."
                        + " Relative dates (`ayer`) are resolved against it; without it, against a date that the text"
                        + " itself fixes, or not at all.",
                examples = "2022-01-12")
        String publishedOn,

        @Schema(
                description =
                        "A title that is not part of the text, analysed as a headline of its own: up to 1,000 characters.",
                maxLength = 1000)
        String title,

        @Schema(
                description = "ISO 3166-1 alpha-2 code of the country where it was published. Among places of one name"
                        + " those of this country are preferred.",
                pattern = "^[A-Z]{2}$",
                examples = "ES")
        String sourceCountry,

        @Schema(
                description = "ISO 3166-1 alpha-2 codes of further countries whose places are preferred, at most 20.",
                maxItems = 20)
        List<String> biasCountries) {}
