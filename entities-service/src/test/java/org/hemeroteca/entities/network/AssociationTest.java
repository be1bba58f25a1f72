package org.hemeroteca.entities.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssociationTest {
    @Test
    void npmi_neverOneWithoutTheOther_isOne() {
        assertThat(Association.npmi(5, 5, 5, 100)).isEqualTo(1);
        assertThat(Association.npmi(5, 5, 5, 5)).isEqualTo(1);
    }

    @Test
    void npmi_asOftenAsChanceHasIt_isNought() {
        assertThat(Association.npmi(10, 100, 100, 1000)).isZero();
    }

    @Test
    void npmi_lessOftenThanChanceHasIt_isNegative() {
        // ln(0.001 / (0.1 * 0.1)) / -ln(0.001) = -1 / 3
        assertThat(Association.npmi(1, 100, 100, 1000)).isEqualTo(-0.3333);
    }

    @Test
    void npmi_twoWhoMeetOften_liesBetween() {
        // ln(0.05 / (0.1 * 0.1)) / -ln(0.05) = ln 5 / ln 20
        assertThat(Association.npmi(50, 100, 100, 1000)).isEqualTo(0.5372);
    }
}
