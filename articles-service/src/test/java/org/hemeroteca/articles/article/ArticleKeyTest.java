package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArticleKeyTest {
    private static final ContentHash HASH = ContentHash.of("a");
    private static final ContentHash OTHER_HASH = ContentHash.of("b");

    @Test
    void of_externalIdGiven_leavesTheTextOut() {
        assertThat(key("diario", "1", HASH)).isEqualTo(key("diario", "1", OTHER_HASH));
    }

    @Test
    void of_noExternalId_leavesTheSourceOut() {
        assertThat(key("diario", null, HASH)).isEqualTo(key("revista", null, HASH));
    }

    @Test
    void of_otherSource_isAnotherKey() {
        assertThat(key("diario", "1", HASH)).isNotEqualTo(key(null, "1", HASH));
    }

    @Test
    void new_neitherIdNorHash_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleKey("diario", null, null));
    }

    private static ArticleKey key(String source, String externalId, ContentHash hash) {
        return ArticleKey.of(new Metadata(null, source, null, null, null, externalId), hash);
    }
}
