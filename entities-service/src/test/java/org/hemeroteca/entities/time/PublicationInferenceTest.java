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
