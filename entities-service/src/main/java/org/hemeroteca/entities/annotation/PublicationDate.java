package org.hemeroteca.entities.annotation;

import java.util.Optional;

/**
 * The day on which a text was published, and how that is known.
 *
 * @param value a day, {@code 2022-01-12}; an inferred one may lack its year, be a month, or an EDTF interval or set; empty when unknown
 */
public record PublicationDate(Optional<String> value, Basis basis) {
    public static final PublicationDate UNKNOWN = new PublicationDate(Optional.empty(), Basis.UNKNOWN);

    public static PublicationDate given(String value) {
        return new PublicationDate(Optional.of(value), Basis.GIVEN);
    }

    public static PublicationDate inferred(String value) {
        return new PublicationDate(Optional.of(value), Basis.INFERRED);
    }

    /** Where the day comes from. */
    public enum Basis {
        GIVEN,
        INFERRED,
        UNKNOWN
    }
}
