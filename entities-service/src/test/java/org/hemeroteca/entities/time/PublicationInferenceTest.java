package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemeroteca.entities.annotation.InferredPublication;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeExpression.Anchor;
import org.junit.jupiter.api.Test;

class PublicationInferenceTest {
    @Test
    void annotate_dateByItselfAtTop_isTheDay() {
        assertThat(inferred("Cae la bolsa\n4 de octubre de 2005\nEl índice cayó ayer un 3 %."))
                .containsExactly("2005-10-04");
    }

    @Test
    void annotate_publishedMark_isTheDay() {
        assertThat(inferred("Publicado el 4 de octubre de 2005. El índice cayó ayer."))
                .containsExactly("2005-10-04");
    }

    @Test
    void annotate_weekdayToldAsDate_isTheDay() {
        String text =
                "Rusia y la OTAN hablan en Bruselas este miércoles.\n\nEl secretario de la OTAN llega a Bruselas, el 12 de enero de 2022.";
        assertThat(inferred(text)).containsExactly("2022-01-12");
        assertThat(Tagging.expressions(text, "-"))
                .extracting(TimeExpression::value, TimeExpression::anchor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2022-01-12", Anchor.DCT_INFERRED),
                        org.assertj.core.groups.Tuple.tuple("2022-01-12", Anchor.EXPLICIT));
    }

    @Test
    void annotate_weekdayThatDisagrees_isNoEvidence() {
        String text =
                "Rusia y la OTAN hablan en Bruselas este jueves.\n\nEl secretario de la OTAN llega a Bruselas, el 12 de enero de 2022.";
        assertThat(inferred(text)).isEmpty();
    }

    @Test
    void annotate_toldAndAnnounced_isBetween() {
        String text = "Los dos hablaron el 7 de diciembre. La ronda tendrá lugar el 9 de enero de 2022.";
        assertThat(inferred(text)).containsExactly("2021-12-07/2022-01-08");
        assertThat(Tagging.values(text, "-"))
                .containsExactly("el 7 de diciembre=2021-12-07", "el 9 de enero de 2022=2022-01-09");
    }

    @Test
    void annotate_dayBesideDatedPost_takesItsYear() {
        String text = "El partido anunció este lunes 14 de abril su decisión.\n— Iván Cepeda (@Cepeda) April 14, 2025";
        assertThat(Tagging.values(text, "-")).startsWith("este lunes 14 de abril=2025-04-14");
    }

    @Test
    void annotate_inferredValue_isMarkedUncertain() {
        assertThat(Tagging.expressions("Cae la bolsa\n4 de octubre de 2005\nCayó ayer.", "-"))
                .filteredOn(e -> e.anchor() == Anchor.DCT_INFERRED)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.edtf()).contains("2005-10-03?");
                    assertThat(e.confidence()).isLessThanOrEqualTo(0.9);
                });
    }

    @Test
    void annotate_agencyDateline_isTheDay() {
        assertThat(
                        inferred(
                                "Bruselas, 12 ene. 2022 (EFE).- Los ministros de la Unión Europea se reunieron ayer en Bruselas para hablar."))
                .containsExactly("2022-01-12");
    }

    @Test
    void annotate_datelineOfAPressRelease_isTheDay() {
        String text =
                "Inicia la vacunación\n\nCúcuta (Norte de Santander), 19 de febrero de 2021. – En el marco del Plan Nacional"
                        + " de Vacunación la ciudad aplicó hoy, 19 de febrero, la primera vacuna a los médicos del hospital.";
        assertThat(inferred(text)).containsExactly("2021-02-19");
        assertThat(Tagging.values(text, "-")).contains("hoy, 19 de febrero=2021-02-19");
    }

    @Test
    void annotate_dayOfAnEventBetweenDashes_isNoDateline() {
        String text =
                "La ciudad de Cúcuta recordó el 19 de febrero de 2021 – el día de la primera vacuna de los médicos del hospital –"
                        + " con un acto que se celebró ayer en la plaza mayor de la ciudad, con música.";
        assertThat(inferred(text)).isEmpty();
    }

    @Test
    void annotate_datelineWithoutYear_leavesTheYearOpen() {
        String text =
                "Bruselas, 12 ene (EFE).- Los ministros de la Unión Europea hablaron ayer; hoy siguen, y este mes deciden.";
        assertThat(inferred(text)).containsExactly("XXXX-01-12");
        assertThat(Tagging.values(text, "-"))
                .containsExactly("12 ene=XXXX-01-12", "ayer=XXXX-01-11", "hoy=XXXX-01-12", "este mes=XXXX-01");
    }

    @Test
    void annotate_datelineWithoutYearNearFullDate_takesItsYear() {
        String text = "Bruselas, 12 ene (EFE).- Los ministros que se vieron el 10 de enero de 2022 hablaron ayer.";
        assertThat(inferred(text)).containsExactly("2022-01-12");
        assertThat(Tagging.values(text, "-")).contains("ayer=2022-01-11");
    }

    @Test
    void annotate_dayOfTheYearInTheStory_isNoDateline() {
        assertThat(
                        inferred(
                                "El congreso del 12 de enero (Madrid) fue un éxito, según los que lo organizaron con mucho esfuerzo."))
                .isEmpty();
    }

    @Test
    void annotate_weekdayOfDayBetweenYears_isOfTheOneYearThatHasIt() {
        String text =
                "El comité ganó el premio en 2012. Se reunió el sábado 20 de diciembre. El proyecto terminará en 2016.";
        assertThat(inferred(text)).containsExactly("2014-12-20/2015-06-20");
        assertThat(Tagging.values(text, "-")).contains("el sábado 20 de diciembre=2014-12-20");
    }

    @Test
    void annotate_weekdayOfDayInSeveralYears_namesThemAndPicksNone() {
        String text =
                "El comité ganó el premio en 2002. Se reunió el sábado 20 de diciembre. El proyecto terminará en 2016.";
        assertThat(inferred(text)).containsExactly("[2003,2008,2014]");
        assertThat(Tagging.values(text, "-")).contains("el sábado 20 de diciembre=XXXX-12-20");
    }

    @Test
    void annotate_twoDaysThatAreTheWeekend_haveTheirYear() {
        String text = "Las delegaciones de Rusia y Ucrania se vieron el fin de semana en Miami. "
                + "Las conversaciones de Miami entre Rusia y Ucrania se celebraron los días 20 y 21 de diciembre. "
                + "La guerra empezó en 2022. El acuerdo terminará en 2028.";
        assertThat(inferred(text)).containsExactly("2025-12-20/2026-06-20");
    }

    @Test
    void annotate_weekdayOfDayWithoutBounds_saysNothing() {
        assertThat(inferred("Se reunió el sábado 20 de diciembre. El proyecto terminará en 2016."))
                .isEmpty();
    }

    @Test
    void annotate_nextMonthThatIsNamed_isTheMonthBefore() {
        String text = "Habrá conversaciones con Rusia en Ginebra el 10 de enero. "
                + "Antes de las conversaciones con Rusia el próximo mes hablarán con Ucrania, y este mes con Polonia.";
        assertThat(inferred(text)).containsExactly("XXXX-12");
        assertThat(Tagging.values(text, "-"))
                .containsExactly("el 10 de enero=XXXX-01-10", "el próximo mes=XXXX-01", "este mes=XXXX-12");
    }

    @Test
    void annotate_nextMonthAndTwoMonths_saysNothing() {
        assertThat(inferred("Habrá conversaciones con Rusia el 10 de enero y el 3 de febrero. "
                        + "Las conversaciones con Rusia del próximo mes serán largas."))
                .isEmpty();
    }

    @Test
    void annotate_yearsOnly_infersNothing() {
        assertThat(inferred("Nació en 1998 y murió en 2022. Lo dijo ayer.")).isEmpty();
    }

    @Test
    void annotate_givenDay_needsNoInference() {
        assertThat(Tagging.annotations(InferredPublication.class, "Cae la bolsa\n4 de octubre de 2005\n", "2005-10-04"))
                .isEmpty();
    }

    private static List<String> inferred(String text) {
        return Tagging.annotations(InferredPublication.class, text, "-").stream()
                .map(InferredPublication::value)
                .toList();
    }
}
