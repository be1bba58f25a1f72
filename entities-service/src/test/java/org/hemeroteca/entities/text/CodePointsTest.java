package org.hemeroteca.entities.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void fromUnits_textWithEmoji_countsEachAsOne() {
        String text = "a😀b😀c";
        var codePoints = CodePoints.of(text);

        for (int unit : new int[] {0, 1, 3, 4, 6, 7}) {
            assertThat(codePoints.fromUnits(unit)).isEqualTo(text.codePointCount(0, unit));
        }
        assertThat(codePoints.length()).isEqualTo(5);
    }

    @Test
    void fromUnits_middleOfAPair_isItsStart() {
        assertThat(CodePoints.of("a😀b").fromUnits(2)).isEqualTo(1);
    }

    @Test
    void fromUnits_loneSurrogate_countsAsOne() {
        assertThat(CodePoints.of("a\ud83db").fromUnits(3)).isEqualTo(3);
    }

    @Test
    void fromUnits_behindTheText_isRefused() {
        assertThatThrownBy(() -> CodePoints.of("a").fromUnits(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
