package org.hemeroteca.gateway.entities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The publication date that the dates of a text were resolved against. */
@Schema(description = "The publication date that relative dates were resolved against.", requiredProperties = "basis")
public record PublicationDateView(
        @Schema(
                description =
                        "A day; an inferred one may lack its year, be a month, or an EDTF interval or set. Left out when unknown.",
                examples = "2022-01-12")
        String value,

        @Schema(
                description =
                        "GIVEN by the caller, INFERRED from the text, or UNKNOWN. It is never taken from a clock.",
                enumeration = {"GIVEN", "INFERRED", "UNKNOWN"})
        String basis) {
    static final PublicationDateView UNKNOWN = new PublicationDateView(null, "UNKNOWN");

    static PublicationDateView given(String value) {
        return value == null ? UNKNOWN : new PublicationDateView(value, "GIVEN");
    }
}
