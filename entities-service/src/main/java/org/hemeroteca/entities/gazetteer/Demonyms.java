package org.hemeroteca.entities.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemeroteca.entities.text.TextNormalizer;

/** Adjectives and nouns of belonging, {@code ruso}, {@code francesas}, and the country that they point to. Immutable. */
public final class Demonyms {
    private final Map<String, Demonym> byKey = new HashMap<>();

    public Demonyms(Stream<Demonym> demonyms) {
        // The first row of a form stands: the file lists the commoner country first.
        demonyms.forEach(demonym -> byKey.putIfAbsent(TextNormalizer.key(demonym.form()), demonym));
    }

    /** The list that comes with the program. */
    public static Demonyms shipped() {
        return new Demonyms(Table.shipped("demonyms.tsv")
                .rows()
                .map(row -> new Demonym(
                        row.text("form"), row.optional("gender"), row.text("number"), row.text("country"))));
    }

    public Optional<Demonym> find(String form) {
        return Optional.ofNullable(byKey.get(TextNormalizer.key(form)));
    }

    /** The ISO 3166-1 alpha-2 code of the country that {@code form} points to. */
    public Optional<String> countryOf(String form) {
        return find(form).map(Demonym::country);
    }
}
