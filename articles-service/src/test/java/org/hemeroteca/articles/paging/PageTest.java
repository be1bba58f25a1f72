package org.hemeroteca.articles.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.hemeroteca.articles.problem.CursorRefused;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void of_oneRowTooMany_pointsBehindTheLastItem() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, row -> "after " + row))
                .isEqualTo(new Page<>(List.of("a", "b"), "after b"));
    }

    @Test
    void of_exactlyOnePage_hasNoNext() {
        assertThat(Page.of(List.of("a", "b"), 2, row -> "after " + row)).isEqualTo(new Page<>(List.of("a", "b"), null));
    }

    @Test
    void read_writtenCursor_answersItsParts() {
        String cursor = OpaqueCursor.of(7, "a");

        assertThat(OpaqueCursor.read("cursor", cursor, Function.identity())).containsExactly("7", "a");
    }

    @Test
    void read_partsThatTheReaderRefuses_isRefused() {
        String cursor = OpaqueCursor.of("a");

        assertThatThrownBy(() -> OpaqueCursor.read("cursor", cursor, parts -> Long.parseLong(parts.get(0))))
                .isInstanceOf(CursorRefused.class);
        assertThatThrownBy(() -> OpaqueCursor.read("cursor", cursor, parts -> parts.get(1)))
                .isInstanceOf(CursorRefused.class);
    }
}
