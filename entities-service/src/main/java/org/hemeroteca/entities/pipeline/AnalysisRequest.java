package org.hemeroteca.entities.pipeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.entities.annotation.TextContext;

/**
 * A text to analyse and what is known about it.
 *
 * @param publishedOn ISO 8601 date, or a date-time of which the local date counts
 */
public record AnalysisRequest(
        @NotBlank
        @StorableText
        @Schema(
                description = "The text, Unicode, at most 1 MiB as UTF-8",
                examples = "El presidente viajó ayer a Lima.")
        String text,

        @IsoDay
        @Schema(
                description = "Publication date: ISO 8601 date, or date-time of which the local date counts",
                examples = "2022-01-12")
        String publishedOn,

        @StorableText
        @Size(max = 1000)
        @Schema(description = "A title that is not part of the text, at most 1,000 UTF-16 units")
        String title,

        @Pattern(regexp = COUNTRY_CODE, message = COUNTRY)
        @Schema(description = "ISO 3166-1 alpha-2 code of the publisher's country", examples = "ES")
        String sourceCountry,

        @Size(max = 20)
        @Schema(description = "ISO 3166-1 alpha-2 codes of countries whose places are preferred, at most 20")
        List<@NotNull @Pattern(regexp = COUNTRY_CODE, message = COUNTRY) String> biasCountries) {
    private static final String COUNTRY_CODE = "[A-Z]{2}";
    private static final String COUNTRY = "must be an ISO 3166-1 alpha-2 code such as ES";

    TextContext context() {
        return new TextContext(
                Optional.ofNullable(publishedOn).map(IsoDay.Reader::read),
                Optional.ofNullable(title),
                Optional.ofNullable(sourceCountry),
                biasCountries == null ? List.of() : biasCountries);
    }
}
