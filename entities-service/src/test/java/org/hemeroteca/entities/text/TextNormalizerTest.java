package org.hemeroteca.entities.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {
    @ParameterizedTest
    @CsvSource({
        "Volodímir Zelenski, volodimir zelenski",
        "EE. UU., eeuu",
        "EE.UU., eeuu",
        "EEUU, eeuu",
        "O.T.A.N., otan",
        "Guinea-Bisáu, guinea bisau",
        "'  San   José ', san jose",
        "España, espana",
        "«El País», el pais",
        "Ajdovščina – Brda/Kras, ajdovscina brda kras",
        "Castilla_-_La Mancha, castilla la mancha",
        "St. Pierre, st pierre",
        "L’Hospitalet, lhospitalet"
    })
    void key_spellings_meet(String name, String key) {
        assertThat(TextNormalizer.key(name)).isEqualTo(key);
    }
}
