package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FalsePlacesTest {
    @ParameterizedTest
    @CsvSource({
        "en la calle [Guayaquil] de [Quito], Guayaquil, calle Guayaquil",
        "la calle de [Alcalá] fue cortada, Alcalá, calle Alcalá",
        "las calles [Guayaquil] y [Manabí], Manabí, calle Manabí",
        "el barrio [Salamanca] amaneció, Salamanca, barrio Salamanca",
        "la estación [Sevilla] cerró, Sevilla, estación Sevilla"
    })
    void annotate_streetWithTheNameOfATown_isNotTheTown(String marked, String name, String street) {
        var text = MarkedText.of(marked);

        assertThat(text.mention(name).type()).isEqualTo(MentionType.LOCATION);
        assertThat(text.referent(name).name()).isEqualTo(street);
        assertThat(text.referent(name).position()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en una calle de [Sevilla]", "por las calles de [Sevilla]", "un barrio de [Sevilla]"})
    void annotate_townOfAStreet_isTheTown(String marked) {
        assertThat(MarkedText.of(marked).referent("Sevilla").id()).contains("city:2510911");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "según [O:El Tiempo]",
                "lo dijo [P:Mauricio] ayer",
                "el defensor [P:Israel]",
                "[P:Santiago Abascal] habló",
                "[O:Club Deportivo Guadalajara] ganó",
                "[O:Santa Sede] calla",
                "un aplauso para [O:La Zarzuela]",
                "en [P:Córdoba] confía [P:Piedad Córdoba]",
                "[P:Córdoba] marcó el gol"
            })
    void annotate_personOrBodyNamedLikeAPlace_isLeftToTheActors(String marked) {
        assertThat(MarkedText.of(marked).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en [O:Estados Unidos] hubo",
                "en [P:Corea del Norte] hubo",
                "el mapa de [P:Ucrania]",
                "viven en [P:Saltillo] todos",
                "La [O:Ciudad Autónoma de Buenos Aires], un mapa"
            })
    void annotate_placeThatTheTaggerMistook_isThePlace(String marked) {
        assertThat(MarkedText.of(marked).mentions())
                .extracting(mention -> mention.type())
                .containsExactly(MentionType.GPE);
    }

    @Test
    void annotate_bodyThatTheTaggerTookForAPlace_isTheBody() {
        var text = MarkedText.of("en la [OTAN] dicen");

        assertThat(text.mention("OTAN").type()).isEqualTo(MentionType.ORGANIZATION);
        assertThat(text.referent("OTAN").id()).contains("org:otan");
    }
}
