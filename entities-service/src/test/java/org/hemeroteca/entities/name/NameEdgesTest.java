package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameEdgesTest {
    @ParameterizedTest
    @CsvSource({
        "Dirección de Persecución de,Dirección de Persecución",
        "Coordinadora Nacional para la,Coordinadora Nacional",
        "El País,El País",
        "Partido de la U,Partido de la U",
        "La Nación *,La Nación",
        "EE. UU.,EE. UU.",
        "Washington D.C.,Washington D.C.",
        "PP.,PP",
        "Amazon,Amazon"
    })
    void trim_name_endsWithAWordOfItsOwn(String found, String expected) {
        String text = found + " dijo";
        assertThat(described(text, NameEdges.trim(text, List.of(candidate(text, found, 0, Type.ORGANIZATION)))))
                .containsExactly("ORGANIZATION " + expected);
    }

    @Test
    void trim_functionWordAlone_isNoName() {
        String text = "Durante LA reunión";
        assertThat(NameEdges.trim(text, List.of(candidate(text, "LA", 0, Type.ORGANIZATION))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"escribe a @radio ayer,@", "en el portal noticias.com ayer,.com", "unos *** años,***"})
    void trim_signsAndPartsOfWords_areNoNames(String text, String found) {
        assertThat(NameEdges.trim(text, List.of(candidate(text, found, 0, Type.ORGANIZATION))))
                .isEmpty();
    }
}
