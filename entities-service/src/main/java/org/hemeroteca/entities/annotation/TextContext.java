package org.hemeroteca.entities.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the caller knows about a text.
 *
 * @param publishedOn day of publication, local to the publisher
 * @param title a title that is not part of the text
 * @param sourceCountry ISO 3166-1 alpha-2 code of the publisher's country
 * @param biasCountries ISO 3166-1 alpha-2 codes of countries whose places are preferred, best first
 */
public record TextContext(
        Optional<LocalDate> publishedOn,
        Optional<String> title,
        Optional<String> sourceCountry,
        List<String> biasCountries) {
    public static final TextContext NONE =
            new TextContext(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public TextContext {
        biasCountries = List.copyOf(biasCountries);
    }

    public static TextContext publishedOn(LocalDate day) {
        return new TextContext(Optional.of(day), Optional.empty(), Optional.empty(), List.of());
    }
}
