package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedHousesTest {
    @ParameterizedTest
    @CsvSource({
        "Hospital Universitario, , Erasmo Meoz",
        "Hospital General, Dr. , Manuel Gea González",
        "Colegio Alemán, , Alexander von Humboldt"
    })
    void join_houseAndWhomItIsNamedAfter_areOneName(String house, String title, String person) {
        String whole = house + " " + (title == null ? "" : title + " ") + person;
        String text = "Murió en el " + whole + " ayer.";
        var found = List.of(candidate(text, house, 0, Type.ORGANIZATION), candidate(text, person, 0, Type.PERSON));

        assertThat(described(text, NamedHouses.join(text, found))).containsExactly("ORGANIZATION " + whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Hospital Universitario, ' de ', Erasmo Meoz",
        "Gobierno, ' ', Erasmo Meoz",
        "Colegio Alemán, ', ', Erasmo Meoz"
    })
    void join_otherNeighbours_stayApart(String body, String between, String person) {
        String text = "Habló en el " + body + between + person + " ayer.";
        var found = List.of(candidate(text, body, 0, Type.ORGANIZATION), candidate(text, person, 0, Type.PERSON));

        assertThat(NamedHouses.join(text, found)).isEqualTo(found);
    }
}
