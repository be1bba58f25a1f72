package org.hemeroteca.entities.pipeline;

import org.hemeroteca.entities.annotation.PublicationDate;

/**
 * The publication date that the dates were resolved against.
 *
 * @param value a day; an inferred one may lack its year, be a month, or an EDTF interval or set; absent when unknown
 */
public record PublicationDateView(String value, PublicationDate.Basis basis) {
    static PublicationDateView of(PublicationDate date) {
        return new PublicationDateView(date.value().orElse(null), date.basis());
    }
}
