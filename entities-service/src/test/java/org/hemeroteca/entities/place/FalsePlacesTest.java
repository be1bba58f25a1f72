package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemeroteca.entities.annotation.MentionKind;
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
                "la directiva del [O:América] calla",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "llegaron a [México], al [Aeropuerto Internacional de la Ciudad de México]",
                "los muertos en [México], dijo al pueblo de [México]",
                "[Ciudad de México], en [México], y [Playa del Carmen], [Quintana Roo]"
            })
    void annotate_countryBesidePlacesNamedAfterIt_isTheCountry(String marked) {
        assertThat(MarkedText.of(marked).referent("México").id()).contains("country:MX");
    }

    @Test
    void annotate_townThatAlwaysHasAnArticle_isNotTheTown() {
        assertThat(MarkedText.of("el [Sol] y la luz del [Sol]").referent("Sol").position())
                .isEmpty();
        assertThat(MarkedText.of("voló al [Cairo]").referent("Cairo").position())
                .isPresent();
        assertThat(MarkedText.of("en el distrito de [Chamberí]")
                        .referent("Chamberí")
                        .position())
                .isPresent();
        assertThat(MarkedText.of("el [Madrid] de los Austrias")
                        .referent("Madrid")
                        .position())
                .isPresent();
    }

    @Test
    void annotate_personThatTheTaggerTookForAPlace_isThePerson() {
        var text = MarkedText.of("mejora la relación con [Trump]");

        assertThat(text.mention("Trump").type()).isEqualTo(MentionType.PERSON);
        assertThat(text.referent("Trump").name()).isEqualTo("Donald Trump");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Victoria] aplastante del equipo local.",
                "[Libertad] para los presos, pide la familia.",
                "[Mayo] cerró con lluvias.",
                "[Sol] y calor durante la semana."
            })
    void annotate_ordinaryWordAtTheBeginning_isNoPlace(String marked) {
        assertThat(MarkedText.of(marked).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"El tren paró en [Concordia] de noche.", "Viven en [Victoria] desde niños."})
    void annotate_ordinaryWordWithinASentence_isThePlace(String marked) {
        assertThat(MarkedText.of(marked).mentions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "En [Lima], vecinos de [La Victoria] y [Rímac] protestan.; La Victoria; PE",
                "En el barrio de [Salamanca], en [Madrid], cerró una tienda.; Salamanca; ES",
                "En [Buenos Aires], los vecinos de [Palermo] y [Barracas] se quejan.; Palermo; AR",
                "En [Sicilia], [Palermo] y [Catania] amanecieron nevadas.; Palermo; IT",
                "En [Bogotá], alcaldes de [Kennedy] y [Suba] se reunieron.; Kennedy; CO"
            })
    void annotate_quarterNamedLikeATown_isMeantNearItsTownOnly(String marked, String name, String country) {
        assertThat(MarkedText.of(marked).referent(name).countryCode()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "detenidos en [Miami] y [P:Hialeah] ayer, Hialeah",
        "los diputados de [Limón] y [O:Puntarenas] votaron, Puntarenas",
        "el [P:Teide] registró temblores, Teide"
    })
    void annotate_nameThatTheRowOrTheArticleShowsToBeAPlace_isOne(String marked, String name) {
        assertThat(MarkedText.of(marked).mention(name).type().kind()).isEqualTo(MentionKind.PLACE);
    }

    @Test
    void annotate_personBesideATown_staysWithTheActors() {
        assertThat(MarkedText.of("hablaron en [Bogotá] y [P:Petro] calló").mentions())
                .hasSize(1);
    }
}
