package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.hemeroteca.entities.annotation.TextContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClubNamesTest {
    private static final Set<String> TOWNS = Set.of("Sevilla", "Monterrey", "Madrid", "Águilas");

    @ParameterizedTest
    @CsvSource({
        "El gol del Sevilla llegó en el primer partido, Sevilla",
        "El árbitro pitó un penalti al Monterrey, Monterrey",
        "Las Águilas ganaron la semifinal del torneo, Águilas",
        "El entrenador deja el América tras la liguilla, América"
    })
    void annotate_townWithArticleInATextOnSport_isTheClub(String text, String name) {
        assertThat(described(text, annotate(text, name))).containsExactly("ORGANIZATION " + name);
    }

    @ParameterizedTest
    @CsvSource({
        "El árbitro viajó a Sevilla para el partido, Sevilla",
        "El alcalde habló del Madrid de los Austrias, Madrid",
        "El gol en el partido del Perú valió un título, Perú",
        "El gol del partido vale en toda América, América"
    })
    void annotate_otherPlaces_stayPlaces(String text, String name) {
        assertThat(described(text, annotate(text, name))).containsExactly("PLACE " + name);
    }

    private static List<Candidate> annotate(String text, String name) {
        var found = List.of(candidate(text, name, 0, Type.PLACE));
        return new ClubNames(any -> found, TOWNS::contains)
                .annotate(AnnotatedText.of(text, TextContext.NONE)).stream()
                        .map(Candidate.class::cast)
                        .toList();
    }
}
