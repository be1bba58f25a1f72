package org.hemeroteca.entities.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymsTest {
    private static final Demonyms DEMONYMS = Demonyms.shipped();

    @ParameterizedTest
    @CsvSource({
        "ruso, RU",
        "Francesas, FR",
        "iraníes, IR",
        "alemanes, DE",
        "española, ES",
        "belga, BE",
        "estadounidense, US",
        "puertorriqueños, PR",
        "nigerinos, NE",
        "nigeriana, NG"
    })
    void countryOf_anyForm_answersTheCountry(String form, String country) {
        assertThat(DEMONYMS.countryOf(form)).contains(country);
    }

    @Test
    void find_commonWord_isEmpty() {
        assertThat(DEMONYMS.find("mesa")).isEmpty();
    }
}
