package org.hemeroteca.entities.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hemeroteca.entities.annotation.MentionType;
import org.junit.jupiter.api.Test;

class FocusTest {
    private static final EntityView LIMA = place("Lima", "PE", "city");
    private static final EntityView CUSCO = place("Cusco", "PE", "city");
    private static final EntityView PERU = place("Perú", "PE", "country");
    private static final EntityView CHILE = place("Chile", "CL", "country");

    @Test
    void of_severalCountries_isTheOneNamedMost() {
        var focus = Focus.of(List.of(in("body", CHILE), in("body", PERU), in("body", LIMA)))
                .orElseThrow();

        assertThat(focus.country()).isEqualTo("PE");
        assertThat(focus.countryScore()).isEqualTo(0.667);
        assertThat(focus.place()).isEqualTo(LIMA);
        assertThat(focus.placeScore()).isEqualTo(1);
    }

    @Test
    void of_headline_countsTwice() {
        var focus = Focus.of(List.of(in("headline", LIMA), in("body", CUSCO))).orElseThrow();

        assertThat(focus.place()).isEqualTo(LIMA);
        assertThat(focus.placeScore()).isEqualTo(0.667);
    }

    @Test
    void of_namedAlike_isTheFirst() {
        assertThat(Focus.of(List.of(in("body", CHILE), in("body", PERU)))
                        .orElseThrow()
                        .country())
                .isEqualTo("CL");
    }

    @Test
    void of_bylineAndBoilerplate_doNotCount() {
        assertThat(Focus.of(List.of(in("byline", LIMA), in("boilerplate", CHILE))))
                .isEmpty();
    }

    private static EntityView place(String name, String country, String type) {
        return new EntityView(null, name, country, null, null, type, null, null);
    }

    private static MentionView in(String zone, EntityView entity) {
        var type = MentionType.GPE;
        return new MentionView(
                0, 1, entity.name(), type.kind(), type, zone, null, 1, Map.of(), null, entity, null, null);
    }
}
