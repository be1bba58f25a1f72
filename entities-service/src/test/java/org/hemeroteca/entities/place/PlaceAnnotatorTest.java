package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAnnotatorTest {
    @Test
    void annotate_capitalThatActs_isTheStateAndKeepsThePlace() {
        var mention = MarkedText.of("[Moscú] ha exigido garantías.").mention("Moscú");

        assertThat(mention.type()).isEqualTo(MentionType.STATE);
        assertThat(MarkedText.of("[Moscú] ha exigido garantías.")
                        .referent("Moscú")
                        .id())
                .contains("state:RU");
        assertThat(mention.evidence().rule()).isEqualTo("seat-subject");
        assertThat(mention.evidence().details()).containsEntry("placeId", "city:524901");
    }

    @Test
    void annotate_capitalAfterLocative_isTheCity() {
        var text = MarkedText.of("La reunión se celebró en [Moscú] ayer.");

        assertThat(text.mention("Moscú").type()).isEqualTo(MentionType.GPE);
        assertThat(text.referent("Moscú").geonamesId()).contains(524901L);
        assertThat(text.mention("Moscú").evidence().details()).containsEntry("role", "locative");
    }

    @Test
    void annotate_demonymThatIsTaggedAsAPlace_isNone() {
        var text = MarkedText.of("Funcionarios estadounidenses y [rusos] se reunieron en [Ginebra].");

        assertThat(text.mentions()).containsExactly(text.mention("Ginebra"));
    }

    @ParameterizedTest
    @CsvSource({
        "[Bruselas] exige a [España] un ajuste., Bruselas, org:union-europea",
        "Viajó a [Bruselas] el lunes., Bruselas, city:2800866",
        "[Tel Aviv] rechazó la propuesta., Tel Aviv, state:IL",
        "El gobierno de [Cataluña] anunció medidas., Cataluña, state:admin1:ES-CT",
        "El alcalde de [Monterrey] dimitió., Monterrey, city:3995465",
        "El embajador del [Perú] en [Chile], Perú, state:PE",
        "El embajador del [Perú] en [Chile], Chile, country:CL"
    })
    void annotate_actorOrPlace_followsTheContext(String marked, String name, String id) {
        assertThat(MarkedText.of(marked).referent(name).id()).contains(id);
    }

    @Test
    void annotate_taggerThatIsSure_decidesWhereTheRulesHaveNothingToSay() {
        var acting = MarkedText.of("[Moscú], ayer.", TextContext.NONE, OptionalDouble.of(0.97))
                .mention("Moscú");
        var lying = MarkedText.of("[Moscú], ayer.", TextContext.NONE, OptionalDouble.of(0.3))
                .mention("Moscú");

        assertThat(acting.type()).isEqualTo(MentionType.STATE);
        assertThat(acting.evidence().details()).containsEntry("acts", "0.97");
        assertThat(lying.type()).isEqualTo(MentionType.GPE);
    }

    @Test
    void annotate_taggerAgainstAStrongRule_yieldsToTheRule() {
        var locative = MarkedText.of("en [Moscú] hubo", TextContext.NONE, OptionalDouble.of(0.97));

        assertThat(locative.mention("Moscú").type()).isEqualTo(MentionType.GPE);
        assertThat(locative.mention("Moscú").evidence().details()).containsEntry("role", "tagger-and-rules");
    }

    @Test
    void annotate_moreTrustInTheTagger_turnsTheDecision() {
        var trusting = new PlaceAnnotator(
                GazetteerReader.shipped(), ActorAuthority.shipped(), Demonyms.shipped(), new TaggerTrust(0.5, 20));
        var text = MarkedText.of("[Moscú] ha exigido garantías.", TextContext.NONE, OptionalDouble.of(0.02));

        assertThat(text.mention("Moscú").type()).isEqualTo(MentionType.STATE);
        assertThat(trusting.annotate(text.text()).get(0).type()).isEqualTo(MentionType.GPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "En [Valencia], [Venezuela], hubo protestas.; Valencia; VE",
                "En [Valencia] y [Alicante] llueve.; Valencia; ES",
                "La provincia de [Guadalajara], en [España].; Guadalajara; ES",
                "En [Guadalajara], [Jalisco].; Guadalajara; MX",
                "La policía de [Atlanta], en [Georgia], [Estados Unidos].; Georgia; US",
                "[Georgia] y [Armenia] negocian en [Tiflis].; Georgia; GE",
                "En [Santiago] hubo protestas.; Santiago; CL",
                "El Camino llega a [Santiago], en [Galicia].; Santiago; ES",
                "Llegó a [Santiago] el presidente [P:Luis Abinader].; Santiago; DO",
                "En [Córdoba], [Argentina].; Córdoba; AR",
                "En [Córdoba], [Sevilla] y [Jaén].; Córdoba; ES",
                "En [Mérida], [Yucatán].; Mérida; MX",
                "En [Mérida], capital de [Extremadura].; Mérida; ES",
                "En [La Paz], [Bolivia].; La Paz; BO",
                "En [La Paz], [Baja California Sur].; La Paz; MX",
                "En [San José], [Costa Rica].; San José; CR",
                "En [Santo Domingo], [República Dominicana].; Santo Domingo; DO",
                "En [Guadalajara], [Toledo] y [Cuenca] llueve.; Guadalajara; ES",
                "En [Montelíbano], [Córdoba], hubo un paro.; Córdoba; CO",
                "En [Granada], [Nicaragua].; Granada; NI",
                "En [Granada], [Almería] y [Málaga].; Granada; ES",
                "En [Berlín], según fuentes de [Washington] y [Miami] en [Estados Unidos].; Berlín; DE"
            })
    void annotate_nameOfManyPlaces_isTheOneThatTheTextMeans(String marked, String name, String country) {
        assertThat(MarkedText.of(marked).referent(name).countryCode()).contains(country);
    }

    @Test
    void annotate_callersCountry_turnsTheScale() {
        var spanish = new TextContext(Optional.empty(), Optional.empty(), Optional.of("ES"), List.of("ES"));

        assertThat(country("Ocurrió en [Córdoba].", TextContext.NONE)).contains("AR");
        assertThat(country("Ocurrió en [Córdoba].", spanish)).contains("ES");
    }

    private static Optional<String> country(String marked, TextContext context) {
        return MarkedText.of(marked, context, OptionalDouble.empty())
                .referent("Córdoba")
                .countryCode();
    }

    @Test
    void annotate_closeCall_isFlaggedWithItsRunnerUp() {
        var evidence = MarkedText.of("Ocurrió en [Guadalajara] y [Toledo].")
                .mention("Toledo")
                .evidence();

        assertThat(evidence.details()).containsKeys("runnerUp", "margin");
        assertThat(MarkedText.of("En [Mérida], capital de [Extremadura].")
                        .mention("Mérida")
                        .evidence()
                        .details())
                .containsEntry("ambiguous", "true");
    }

    @Test
    void annotate_oneNameTwice_meansOnePlace() {
        var mentions = MarkedText.of("En [Valencia], [Venezuela], llueve. En [Valencia] no escampa.")
                .mentions();

        assertThat(mentions)
                .filteredOn(mention -> mention.span().length() == "Valencia".length())
                .extracting(mention -> ((PlaceMention) mention).referent().countryCode())
                .containsExactly(Optional.of("VE"), Optional.of("VE"));
    }

    @Test
    void annotate_shortForm_isTheLongerNameOfTheArticle() {
        Referent canal = MarkedText.of("El [canal de Panamá] crece. El [Canal] tiene esclusas.")
                .referent("Canal");

        assertThat(canal.id()).contains("water:canal-de-panama");
    }

    @ParameterizedTest
    @CsvSource({
        "el municipio de [Villanada de Abajo], Villanada de Abajo, GPE",
        "la [sierra de Nohay], sierra de Nohay, LOCATION",
        "en la [calle Inexistente], calle Inexistente, LOCATION"
    })
    void annotate_unknownPlace_hasATypeAndNoPosition(String marked, String name, MentionType type) {
        var text = MarkedText.of(marked);

        assertThat(text.mention(name).type()).isEqualTo(type);
        assertThat(text.referent(name).position()).isEmpty();
    }
}
