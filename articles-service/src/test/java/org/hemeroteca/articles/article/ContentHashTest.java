package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {
    @Test
    void of_text_hashesItsUtf8Bytes() {
        // printf 'España' | sha256sum
        assertThat(ContentHash.of("España").value())
                .isEqualTo("sha256:f85c9fe36948469b69f31fb5026694619ce4dc122757ece67c8584ff8f2ac008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "sha256:ABCDEF", "md5:d41d8cd98f00b204e9800998ecf8427e"})
    void new_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(value));
    }
}
