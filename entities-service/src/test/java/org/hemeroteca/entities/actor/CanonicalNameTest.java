package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;

class CanonicalNameTest {
    @Test
    void of_personWithARareFullerName_isTheFrequentFullName() {
        assertThat(person(Map.of("Yaku Pérez", 3, "Yaku Pérez Guartambel", 1, "Pérez", 9)))
                .isEqualTo("Yaku Pérez");
    }

    @Test
    void of_personWithAFullerNameAsFrequent_isTheFuller() {
        assertThat(person(Map.of("Edgar Montaño", 1, "Edgar Montaño Rojas", 1))).isEqualTo("Edgar Montaño Rojas");
    }

    @Test
    void of_personInTwoSpellings_isTheSpanishOne() {
        assertThat(person(Map.of("Dmitry Peskov", 1, "Dmitri Peskov", 1))).isEqualTo("Dmitri Peskov");
    }

    @Test
    void of_personInCapitals_isWrittenCalmly() {
        assertThat(person(Map.of("MARÍA DE LA CRUZ", 1))).isEqualTo("María de la Cruz");
        assertThat(person(Map.of("AMLO", 1))).isEqualTo("AMLO");
    }

    @Test
    void of_organizationWhoseAcronymIsPreferred_isTheAcronym() {
        assertThat(organization(Map.of("Comunidad de Estados Latinoamericanos y Caribeños", 1, "CELAC", 9)))
                .isEqualTo("CELAC");
    }

    @Test
    void of_organizationWithShortForms_isTheLongestName() {
        assertThat(organization(
                        Map.of("Contraloría", 3, "Contraloría General", 1, "contraloría general\nde la República", 1)))
                .isEqualTo("Contraloría general de la República");
    }

    private static String person(Map<String, Integer> counts) {
        return CanonicalName.of(MentionType.PERSON, counts);
    }

    private static String organization(Map<String, Integer> counts) {
        return CanonicalName.of(MentionType.ORGANIZATION, counts);
    }
}
