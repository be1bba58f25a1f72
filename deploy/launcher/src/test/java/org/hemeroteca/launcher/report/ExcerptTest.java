package org.hemeroteca.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String SENTENCE =
            "La primera ronda tendrá lugar en Ginebra y la segunda en Bruselas el 12 de enero.";

    @Test
    void around_sentenceThatFits_isWhole() {
        assertThat(around("enero", 100)).isEqualTo(SENTENCE);
    }

    @Test
    void around_focusNearTheBeginning_beginsThere() {
        assertThat(around("Ginebra", 60)).isEqualTo(SENTENCE);
    }

    @Test
    void around_focusFarBehind_beginsAtAWordBeforeIt() {
        assertThat(around("12 de enero", 40)).isEqualTo("… segunda en Bruselas el 12 de enero.");
    }

    @Test
    void around_oneLongWord_isKeptWhole() {
        assertThat(new Excerpt("a".repeat(50), 10).around(40)).endsWith("a".repeat(50));
    }

    private static String around(String focus, int room) {
        return new Excerpt(SENTENCE, room).around(SENTENCE.indexOf(focus));
    }
}
