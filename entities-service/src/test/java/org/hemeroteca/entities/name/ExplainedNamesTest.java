package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.junit.jupiter.api.Test;

class ExplainedNamesTest {
    @Test
    void complete_acronymOfTheWhole_makesTheNameWhole() {
        String text = "Según la Oficina Nacional para la Defensa del Consumidor (Ondeco), subió.";
        var found = List.of(
                candidate(text, "Oficina Nacional", 0, Type.ORGANIZATION),
                candidate(text, "Consumidor", 0, Type.ORGANIZATION),
                candidate(text, "Ondeco", 0, Type.ORGANIZATION));
        assertThat(described(text, ExplainedNames.complete(text, found)))
                .containsExactly("ORGANIZATION Oficina Nacional para la Defensa del Consumidor", "ORGANIZATION Ondeco");
    }

    @Test
    void complete_acronymOfALaterName_leavesTheEarlierAlone() {
        String text = "Ayer Podemos y el Partido Popular (PP) pactaron.";
        var found = List.of(
                candidate(text, "Podemos", 0, Type.ORGANIZATION),
                candidate(text, "Partido Popular", 0, Type.ORGANIZATION));
        assertThat(ExplainedNames.complete(text, found)).isEqualTo(found);
    }

    @Test
    void complete_otherWordInBrackets_changesNothing() {
        String text = "La Comisión llegó a Lima (Perú).";
        var found = List.of(candidate(text, "Comisión", 0, Type.ORGANIZATION));
        assertThat(ExplainedNames.complete(text, found)).isEqualTo(found);
    }
}
