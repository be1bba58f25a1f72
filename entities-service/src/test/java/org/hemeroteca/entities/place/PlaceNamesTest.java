package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.annotation.TextContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many of some 700 Spanish place names the resolver puts where they lie, by {@code gazetteer/places-es.tsv}. */
class PlaceNamesTest {
    private static List<KnownPlace> known;

    @BeforeAll
    static void readPlaces() throws IOException {
        try (InputStream in = PlaceNamesTest.class.getResourceAsStream("/gazetteer/places-es.tsv")) {
            known = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(KnownPlace::of)
                    .toList();
        }
    }

    @Test
    void annotate_nameAlone_findsThePlace() {
        assertThat(share("no context", place -> true, TextContext.NONE)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void annotate_largeCityWithSpanishName_findsThePlace() {
        assertThat(share("exonyms", place -> place.kind().equals("exonym"), TextContext.NONE))
                .isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void annotate_nameWithItsCountryKnown_findsThePlace() {
        long right =
                known.stream().filter(place -> place.isRight(place.context())).count();
        print("country known", right, known.size());
        assertThat(right / (double) known.size()).isGreaterThanOrEqualTo(0.98);
    }

    private static double share(String label, Predicate<KnownPlace> selected, TextContext context) {
        List<KnownPlace> places = known.stream().filter(selected).toList();
        long right = places.stream().filter(place -> place.isRight(context)).count();
        print(label, right, places.size());
        return right / (double) places.size();
    }

    private static void print(String label, long right, int all) {
        System.out.printf(Locale.ROOT, "place names, %s: %d of %d (%.1f %%)%n", label, right, all, 100.0 * right / all);
    }

    /** A line of the list. */
    private record KnownPlace(String name, String country, Referent.Position position, double tolerance, String kind) {
        static KnownPlace of(String line) {
            String[] fields = line.split("\t");
            var position = new Referent.Position(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
            return new KnownPlace(fields[0], fields[1], position, Double.parseDouble(fields[4]), fields[5]);
        }

        TextContext context() {
            Optional<String> code = Optional.of(country).filter(value -> !value.isEmpty());
            return new TextContext(
                    Optional.empty(), Optional.empty(), code, code.stream().toList());
        }

        boolean isRight(TextContext context) {
            Referent found = MarkedText.of("en [" + name + "]", context, OptionalDouble.empty())
                    .referent(name);
            boolean inCountry = country.isEmpty()
                    || found.countryCode().filter(country::equals).isPresent();
            return inCountry
                    && found.position()
                            .filter(at -> DistancePass.kilometres(at, position) <= tolerance)
                            .isPresent();
        }
    }
}
