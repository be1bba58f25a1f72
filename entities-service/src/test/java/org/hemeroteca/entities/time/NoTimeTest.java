package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a time and is none. */
class NoTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "según el artículo 2015",
                "tel. 915 300 212",
                "acumula 100.000 soldados",
                "cantó Julio Iglesias",
                "Julio Iglesias cantó",
                "con Plácido Domingo",
                "la Segunda Guerra Mundial",
                "Agenda 2030",
                "Canal 24 Horas",
                "el diario El País",
                "la segunda de tres compromisos",
                "el vuelo 2022",
                "el 30 de febrero",
                "el 31 de abril",
                "el 29/02/2023",
                "a las 25:70",
                "el 2021-13-01",
                "la calle 2 de Mayo",
                "la calle Dos de Mayo",
                "el mar Negro",
                "el expresidente",
                "una sola vez",
                "la ley 39/2015",
                "la autovía A-7 y un Boeing 737",
                "un 23,4 % más",
                "ganó por 3-1",
                "a la vez",
                "va hacia una jornada difícil",
                "el 12 por ciento",
                "subió de 2000 a 3000 euros",
                "vive en Santo Domingo",
                "los bulos hacen su agosto",
                "un segundo hijo",
                "la Ley 1070 de 2006",
                "la Ley 617 del 2000",
                "la Ley Orgánica 10/2022, de 6 de septiembre",
                "el decreto 15/2024, de 12 de marzo",
                "cambió de la noche a la mañana",
            })
    void annotate_wordsWithoutTime_findsNothing(String text) {
        assertThat(Tagging.values(text, "2024-03-14")).isEmpty();
    }
}
