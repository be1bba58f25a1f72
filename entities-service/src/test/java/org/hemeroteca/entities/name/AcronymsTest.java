package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
    @ParameterizedTest
    @CsvSource({
        "OSCE, Organización para la Seguridad y la Cooperación en Europa",
        "OTAN, Organización del Tratado del Atlántico Norte",
        "MSPAS, Ministerio de Salud Pública y Asistencia Social",
        "Conred, Coordinadora Nacional para la Reducción de Desastres",
        "TEDH, Tribunal Europeo de Derechos Humanos",
        "O.N.U., Organización de las Naciones Unidas",
        "Dane, Departamento Administrativo Nacional de Estadística",
    })
    void abbreviates_beginningsInOrder_isTrue(String acronym, String name) {
        assertThat(Acronyms.abbreviates(acronym, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OTAN, Organización para la Seguridad y la Cooperación en Europa",
        "NRC, Consejo de la OTAN y Rusia",
        "PP, Pedro",
        "O, Organización Mundial",
        "OM, Organización del Tratado Mundial del Sur",
    })
    void abbreviates_otherLetters_isFalse(String acronym, String name) {
        assertThat(Acronyms.abbreviates(acronym, name)).isFalse();
    }

    @Test
    void join_acronymMissedByTheTagger_isAddedWithItsExpansion() {
        String text = "La Comisión Nacional del Mercado de Valores (CNMV) calló.";
        var name = candidate(text, "Comisión Nacional del Mercado de Valores", 0, Candidate.Type.ORGANIZATION);
        var joined = Acronyms.join(text, List.of(name));
        assertThat(described(text, joined))
                .containsExactlyInAnyOrder(
                        "ORGANIZATION Comisión Nacional del Mercado de Valores", "ORGANIZATION CNMV");
        assertThat(joined)
                .filteredOn(found -> found.span().length() == 4)
                .singleElement()
                .satisfies(acronym -> assertThat(acronym.evidence().details())
                        .containsEntry(Acronyms.EXPANSION, "Comisión Nacional del Mercado de Valores"));
    }

    @Test
    void join_acronymOfAnotherType_takesTheTypeOfItsName() {
        String text = "La Organización de Estados Americanos (OEA) calló.";
        var name = candidate(text, "Organización de Estados Americanos", 0, Candidate.Type.ORGANIZATION);
        var acronym = candidate(text, "OEA", 0, Candidate.Type.PERSON);
        assertThat(described(text, Acronyms.join(text, List.of(name, acronym))))
                .containsExactlyInAnyOrder("ORGANIZATION Organización de Estados Americanos", "ORGANIZATION OEA");
    }

    @Test
    void join_bracketsThatExplainNothing_changesNothing() {
        String text = "El Partido Popular (Madrid) calló.";
        var name = candidate(text, "Partido Popular", 0, Candidate.Type.ORGANIZATION);
        assertThat(Acronyms.join(text, List.of(name))).containsExactly(name);
    }
}
