package org.hemeroteca.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {
    private final Column column = Column.wrapped("WHO", 10, 2);

    @Test
    void wrap_shortText_staysOnOneLine() {
        assertThat(column.wrap("Joe Biden")).containsExactly("Joe Biden");
    }

    @Test
    void wrap_longText_breaksAtWordsAndIsCutOff() {
        assertThat(column.wrap("Joe Biden,  Vladímir Putin, OTAN")).containsExactly("Joe Biden,", "Vladímir…");
    }

    @Test
    void wrap_wordLongerThanColumn_isBroken() {
        assertThat(column.wrap("Otorrinolaringología")).containsExactly("Otorrinola", "ringología");
    }
}
