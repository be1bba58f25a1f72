package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.hemeroteca.entities.annotation.TextContext;
import org.junit.jupiter.api.Test;

class KnownPersonsTest {
    private static final String TEXT = "AMLO y la UNAM firmaron en Lima";

    @Test
    void annotate_bodyThatIsKnownAsAPerson_isThePerson() {
        var found = List.of(
                candidate(TEXT, "AMLO", 0, Type.ORGANIZATION),
                candidate(TEXT, "UNAM", 0, Type.ORGANIZATION),
                candidate(TEXT, "Lima", 0, Type.PLACE));
        var settled = new KnownPersons(any -> found, List.of("AMLO", "Lima")::contains)
                .annotate(AnnotatedText.of(TEXT, TextContext.NONE)).stream()
                        .map(Candidate.class::cast)
                        .toList();

        assertThat(described(TEXT, settled)).containsExactly("PERSON AMLO", "ORGANIZATION UNAM", "PLACE Lima");
    }
}
