package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.described;
import static org.hemeroteca.entities.name.NameTexts.segmented;

import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecasingTest {
    @ParameterizedTest
    @CsvSource({
        "TRUMP ENVÍA TROPAS A CATALUÑA, Trump envía tropas a Cataluña",
        "LA ONU ALERTA DE LLUVIAS EN MEXICO, La ONU alerta de lluvias en Mexico",
        "JUAN PÉREZ DE LA HOZ, Juan Pérez de la Hoz",
        "Ayer: LA RED DE GREG TAYLOR, Ayer: la red de Greg Taylor"
    })
    void of_passageInCapitals_isWrittenAsThePressDoes(String written, String expected) {
        assertThat(Recasing.of(segmented(written)).text()).isEqualTo(expected);
    }

    @Test
    void of_wordThatTheTextWritesOtherwise_isWrittenAsThere() {
        String text = "EL POLO SE VA CON EL PACTO\nAyer el Polo dijo que el Pacto sigue. Volvió el Polo.";

        assertThat(Recasing.of(segmented(text)).text()).startsWith("El Polo se va con el Pacto\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PP, PSOE y BNG votan hoy.",
                "El PIB de EE. UU. sube.",
                "PP, PSOE, BNG, CNMV",
                "MADRID (EFE)",
                "",
                "¡¡!!"
            })
    void of_acronyms_staysAsItIs(String text) {
        assertThat(Recasing.of(segmented(text)).text()).isEqualTo(text);
    }

    @Test
    void of_passageInCapitals_tokensSayWhatTheTextSays() {
        AnnotatedText recased = Recasing.of(segmented("TRUMP ENVÍA TROPAS A CATALUÑA"));

        assertThat(recased.all(Token.class))
                .allSatisfy(
                        token -> assertThat(token.text()).isEqualTo(token.span().in(recased.text())))
                .hasSize(5);
    }

    @Test
    void annotate_headlineInCapitals_findsItsNames() {
        String text = "LA ONU ENVÍA TROPAS A HAITÍ";

        assertThat(described(text, NameAnnotator.voting(CrfTagger.load()).annotate(segmented(text))))
                .containsExactly("ORGANIZATION ONU", "PLACE HAITÍ");
    }
}
