package org.hemeroteca.entities.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {
    @Test
    void decode_whatWasEncoded_givesTheKeyBack() {
        var id = UUID.randomUUID();

        var read = Cursor.decode("actors", 2, Cursor.at("actors", 17L, id).encoded());

        assertThat(read.number(0)).isEqualTo(17);
        assertThat(read.uuid(1)).isEqualTo(id);
    }

    @Test
    void decode_cursorOfAnotherList_isRefused() {
        String other = Cursor.at("places", 1, "x").encoded();

        assertThatThrownBy(() -> Cursor.decode("actors", 2, other)).isInstanceOf(HttpProblem.class);
    }

    @Test
    void decode_garbage_isRefused() {
        assertThatThrownBy(() -> Cursor.decode("actors", 2, "%%%")).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> Cursor.decode(
                                "actors", 1, Cursor.at("actors", "x").encoded())
                        .number(0))
                .isInstanceOf(HttpProblem.class);
    }
}
