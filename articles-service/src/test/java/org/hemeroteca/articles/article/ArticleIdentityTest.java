package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.id;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ArticleIdentityTest {
    @Test
    void store_sameTextTwice_keepsOneArticle() {
        String text = freshText();
        UUID first = storedId(Map.of("text", text));

        Response again = store(Map.of("text", text, "source", "otro"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(id(again)).isEqualTo(first);
        assertThat(again.jsonPath().getString("text")).isEqualTo(text);
    }

    @Test
    void store_sameKeyAndText_keepsOneArticle() {
        Map<String, String> article = Map.of("text", freshText(), "source", "diario", "externalId", freshText());
        UUID first = storedId(article);

        Response again = store(article);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(id(again)).isEqualTo(first);
    }

    @Test
    void store_sameKeyOtherText_answersConflictWithTheKnownArticle() {
        String externalId = freshText();
        UUID first = storedId(Map.of("text", freshText(), "source", "diario", "externalId", externalId));

        Response other = store(Map.of("text", freshText(), "source", "diario", "externalId", externalId));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.contentType()).isEqualTo("application/problem+json");
        assertThat(other.jsonPath().getString("articleId")).isEqualTo(first.toString());
    }

    @Test
    void store_externalIdWithoutSource_isAKeyToo() {
        String externalId = freshText();
        UUID first = storedId(Map.of("text", freshText(), "externalId", externalId));

        Response other = store(Map.of("text", freshText(), "externalId", externalId));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("articleId")).isEqualTo(first.toString());
    }

    @Test
    void store_sameExternalIdOfOtherSource_isAnotherArticle() {
        String externalId = freshText();
        storedId(Map.of("text", freshText(), "source", "diario", "externalId", externalId));

        Response other = store(Map.of("text", freshText(), "source", "revista", "externalId", externalId));

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.jsonPath().getString("duplicateOf")).isNull();
    }

    @Test
    void store_sameTextUnderOtherKey_namesTheFirst() {
        String text = freshText();
        UUID first = storedId(Map.of("text", text));

        Response second = store(Map.of("text", text, "source", "diario", "externalId", text));
        Response third = store(Map.of("text", text, "source", "revista", "externalId", text));

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.jsonPath().getUUID("duplicateOf")).isEqualTo(first);
        assertThat(third.jsonPath().getUUID("duplicateOf")).isEqualTo(first);
    }

    @Test
    void store_textThatDiffersInSpacesOnly_isAnotherArticle() {
        String text = freshText();
        storedId(Map.of("text", text));

        Response other = store(Map.of("text", text.replace(' ', '\u00a0')));

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.jsonPath().getString("duplicateOf")).isNull();
    }

    @Test
    void store_textThatWasRemoved_isANewArticle() {
        String text = freshText();
        UUID removed = storedId(Map.of("text", text));
        remove(removed);

        Response again = store(Map.of("text", text));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(id(again)).isNotEqualTo(removed);
        assertThat(again.jsonPath().getString("duplicateOf")).isNull();
    }

    @Test
    void remove_original_makesTheOldestDuplicateTheOriginal() {
        String text = freshText();
        UUID original = storedId(Map.of("text", text));
        UUID heir = storedId(Map.of("text", text, "source", "diario", "externalId", text));
        UUID other = storedId(Map.of("text", text, "source", "revista", "externalId", text));
        String tag = read(heir).header("ETag");

        remove(original);

        assertThat(read(heir).jsonPath().getString("duplicateOf")).isNull();
        assertThat(read(heir).header("ETag")).isNotEqualTo(tag);
        assertThat(read(other).jsonPath().getUUID("duplicateOf")).isEqualTo(heir);
    }
}
