package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeExpression.Anchor;
import org.hemeroteca.entities.annotation.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text around an expression, and the caller, add to it. */
class NarrativeTest {
    @Test
    void annotate_dayInParagraphOfAnotherYear_isOfThatYear() {
        String text = "En 1975 ganó el premio. El 5 de octubre viajó a París.";
        assertThat(Tagging.values(text, "2024-03-14")).containsExactly("1975=1975", "El 5 de octubre=1975-10-05");
        assertThat(Tagging.expressions(text, "2024-03-14").get(1).anchor()).isEqualTo(Anchor.NARRATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "'Se vieron el 9 de enero de 2021 y el 12 de enero.',2021-01-12",
        "'Jurará el 20 de enero, cuatro años después del asalto del 6 de enero de 2021.',2025-01-20",
        "'Reabrió el 8 de diciembre, cinco años después del incendio del 15 de abril de 2019.',2024-12-08"
    })
    void annotate_dayBesideYear_takesItUnlessSetAgainstIt(String text, String value) {
        assertThat(Tagging.expressions(text, "2025-01-03"))
                .extracting(TimeExpression::value)
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'El ministro dijo que el lunes viajará a Roma.',2024-03-18",
        "'El jugador, lesionado desde noviembre, volverá el sábado.',2023-11",
        "'La cita que celebrará EE.UU. en octubre ha cambiado mucho.',2024-10",
        "'En pleno agosto subió el paro.',2023-08",
        "'Bajará a partir del lunes.',2024-03-18"
    })
    void annotate_expressionInClause_followsItsVerb(String text, String value) {
        assertThat(Tagging.expressions(text, "2024-03-14"))
                .extracting(TimeExpression::value)
                .contains(value);
    }

    @Test
    void annotate_dayInParagraphOfThisYear_isTheNearest() {
        assertThat(Tagging.values("En 2023 ganó el premio. El 5 de octubre viajó a París.", "2024-03-14"))
                .contains("El 5 de octubre=2023-10-05");
    }

    @Test
    void annotate_dayBehindReturnToThePresent_isTheNearest() {
        assertThat(Tagging.values("En 1975 ganó el premio. Ayer dimitió. El 5 de octubre viajó a París.", "2024-03-14"))
                .contains("El 5 de octubre=2023-10-05");
    }

    @Test
    void annotate_dayInNextParagraph_isTheNearest() {
        assertThat(Tagging.values("En 1975 ganó el premio.\nEl 5 de octubre viajó a París.", "2024-03-14"))
                .contains("El 5 de octubre=2023-10-05");
    }

    @Test
    void annotate_dayInParagraphOfAnotherYearWithoutDate_staysOpen() {
        assertThat(Tagging.values("En 1975 ganó el premio. El 5 de octubre viajó a París.", "-"))
                .contains("El 5 de octubre=XXXX-10-05");
    }

    @ParameterizedTest
    @CsvSource({
        "AR,el verano de 2014,2014-SU,2014-12-01,2015-03-01",
        "ES,el verano de 2014,2014-SU,2014-06-01,2014-09-01",
        "CL,el pasado invierno,2023-WI,2023-06-01,2023-09-01",
        "MX,el pasado invierno,2023-WI,2023-12-01,2024-03-01",
        "UY,este verano,2023-SU,2023-12-01,2024-03-01",
        "PE,la primavera de 2020,2020-SP,2020-09-01,2020-12-01"
    })
    void annotate_season_fallsInThePublishersHemisphere(
            String country, String text, String value, String start, String end) {
        TimeExpression season = from(country, text, "2024-03-14");
        assertThat(season.value()).isEqualTo(value);
        assertThat(season.interval().orElseThrow().start()).isEqualTo(start);
        assertThat(season.interval().orElseThrow().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "El museo estuvo cerrado hasta septiembre.,2021-09",
        "El Gobierno amplió el plazo hasta marzo.,2022-03",
        "El museo sigue cerrado hasta septiembre.,2022-09",
        "Aplazó la votación hasta el lunes.,2022-01-17"
    })
    void annotate_monthUntilWhich_liesWhereTheVerbAllows(String text, String value) {
        assertThat(from("ES", text, "2022-01-12").value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'Lo dijo el 30 de febrero en Madrid.',A date or time that no calendar has was left out.",
        "'Del 31 de abril al 29/02/2023.',2 dates or times that no calendar has were left out.",
        "'Llegó a las 25:70 del lunes.',A date or time that no calendar has was left out.",
        "'De las 12:75 a las 8:30:99 h.',2 dates or times that no calendar has were left out."
    })
    void annotate_impossibleDates_areCountedInAWarning(String text, String message) {
        assertThat(Tagging.annotations(Warning.class, text, "2024-03-14"))
                .extracting(Warning::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"el 29 de febrero", "las 24:00 horas", "ganó por 25:70"})
    void annotate_possibleDates_warnOfNothing(String text) {
        assertThat(Tagging.annotations(Warning.class, text, "2024-03-14")).isEmpty();
    }

    private static TimeExpression from(String country, String text, String publishedOn) {
        var context = new TextContext(
                Optional.of(LocalDate.parse(publishedOn)), Optional.empty(), Optional.of(country), List.of());
        return Tagging.ANNOTATOR.annotate(AnnotatedText.of(text, context)).stream()
                .filter(TimeExpression.class::isInstance)
                .map(TimeExpression.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
