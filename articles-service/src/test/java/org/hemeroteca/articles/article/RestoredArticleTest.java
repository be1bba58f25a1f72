package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.events;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.restore;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class RestoredArticleTest {
    @Inject
    RemovedArticles removed;

    @Test
    void restore_removedArticle_isThereAgainAndAnnounced() {
        String text = freshText();
        UUID id = storedId(Map.of("text", text, "title", "Uno"));
        String now = Feed.end();
        remove(id);

        Response answer = restore(id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(id).jsonPath().getMap("")).containsEntry("text", text).containsEntry("title", "Uno");
        JsonPath news = events(Map.of("after", now)).jsonPath();
        assertThat(news.getList("items.kind")).containsExactly("DELETED", "STORED");
        assertThat(news.getList("items.revision")).containsExactly(2, 3);
    }

    @Test
    void restore_keyTakenMeanwhile_isAConflict() {
        String text = freshText();
        UUID id = storedId(Map.of("text", text));
        remove(id);
        UUID successor = storedId(Map.of("text", text));

        Response answer = restore(id);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getUUID("articleId")).isEqualTo(successor);
        assertThat(read(id).statusCode()).isEqualTo(404);
    }

    @Test
    void restore_textStoredAgainUnderAnotherKey_isADuplicate() {
        String text = freshText();
        UUID id = storedId(Map.of("text", text));
        remove(id);
        UUID original = storedId(Map.of("text", text, "externalId", text));

        restore(id);

        assertThat(read(id).jsonPath().getUUID("duplicateOf")).isEqualTo(original);
    }

    @Test
    void store_textOfARemovedArticle_isNew() {
        String text = freshText();
        remove(storedId(Map.of("text", text)));

        assertThat(store(Map.of("text", text)).statusCode()).isEqualTo(201);
    }

    @Test
    void purge_afterTheRetention_leavesNothingToRestore() {
        UUID id = storedId(Map.of("text", freshText()));
        UUID kept = storedId(Map.of("text", freshText()));
        remove(id);

        removed.purge(Instant.now(), 1000);

        assertThat(restore(id).statusCode()).isEqualTo(404);
        assertThat(read(kept).statusCode()).isEqualTo(200);
    }

    @Test
    void purge_withinTheRetention_leavesAll() {
        UUID id = storedId(Map.of("text", freshText()));
        Instant before = Instant.now().minusSeconds(1);
        remove(id);

        removed.purge(before, 1000);

        assertThat(restore(id).statusCode()).isEqualTo(200);
    }
}
