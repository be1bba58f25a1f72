package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.junit.jupiter.api.Test;

class GivenNamesTest {
    @Test
    void settle_givenNameOfAPersonOfTheText_isThePerson() {
        String text = "Omy Perdomo debutó. El técnico elogió a Omy.";
        var found =
                List.of(candidate(text, "Omy Perdomo", 0, Type.PERSON), candidate(text, "Omy", 1, Type.ORGANIZATION));

        assertThat(described(text, GivenNames.settle(text, found))).containsExactly("PERSON Omy Perdomo", "PERSON Omy");
    }

    @Test
    void settle_beginningOfABodyToo_staysTheBody() {
        String text = "Victoria Abril visitó Victoria Seguros. La póliza es de Victoria.";
        var found = List.of(
                candidate(text, "Victoria Abril", 0, Type.PERSON),
                candidate(text, "Victoria Seguros", 0, Type.ORGANIZATION),
                candidate(text, "Victoria", 2, Type.ORGANIZATION));

        assertThat(GivenNames.settle(text, found)).isEqualTo(found);
    }

    @Test
    void settle_acronym_staysTheBody() {
        String text = "EVA Ruiz habló con EVA.";
        var found = List.of(candidate(text, "EVA Ruiz", 0, Type.PERSON), candidate(text, "EVA", 1, Type.ORGANIZATION));

        assertThat(GivenNames.settle(text, found)).isEqualTo(found);
    }
}
