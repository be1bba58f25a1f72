package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate;
import org.junit.jupiter.api.Test;

class HyphenatedPairsTest {
    @Test
    void split_bothHalvesNamedElsewhere_givesTwo() {
        String text = "Joe Biden llamó. Cumbre Biden-Rusia ayer. Rusia calló.";
        var candidates = List.of(
                candidate(text, "Joe Biden", 0, Candidate.Type.PERSON),
                candidate(text, "Biden-Rusia", 0, Candidate.Type.PERSON),
                candidate(text, "Rusia", 1, Candidate.Type.PLACE));
        assertThat(described(text, HyphenatedPairs.split(text, candidates)))
                .containsExactly("PERSON Joe Biden", "PERSON Biden", "PLACE Rusia", "PLACE Rusia");
    }

    @Test
    void split_doubleSurname_staysOne() {
        String text = "Arturo Pérez-Reverte escribe. Pérez-Reverte calló.";
        var candidates = List.of(candidate(text, "Pérez-Reverte", 1, Candidate.Type.PERSON));
        assertThat(HyphenatedPairs.split(text, candidates)).isEqualTo(candidates);
    }
}
