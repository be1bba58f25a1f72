package org.hemeroteca.articles.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.events;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class FeedResourceTest {
    @Test
    void read_articleStoredAndRemoved_tellsBothInOrder() {
        String now = Feed.end();
        UUID id = storedId(Map.of("text", freshText()));
        remove(id);

        JsonPath news = events(Map.of("after", now)).jsonPath();

        assertThat(news.getList("items.articleId", UUID.class)).containsExactly(id, id);
        assertThat(news.getList("items.kind")).containsExactly("STORED", "DELETED");
        assertThat(news.getList("items.revision")).containsExactly(1, 2);
        assertThat(news.getList("items.hash").get(0)).asString().startsWith("sha256:");
        assertThat(news.getList("items.occurredAt")).doesNotContainNull();
    }

    @Test
    void read_sameTextTwice_tellsItOnce() {
        String now = Feed.end();
        String text = freshText();
        store(Map.of("text", text));
        store(Map.of("text", text));

        assertThat(events(Map.of("after", now)).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void read_conflict_tellsNothing() {
        String key = freshText();
        store(Map.of("text", freshText(), "externalId", key));
        String now = Feed.end();
        store(Map.of("text", freshText(), "externalId", key));

        assertThat(events(Map.of("after", now)).jsonPath().getList("items")).isEmpty();
    }

    @Test
    void read_noNews_answersTheSameCursor() {
        String now = Feed.end();

        Map<String, Object> page = events(Map.of("after", now)).jsonPath().getMap("");

        assertThat(page).containsEntry("items", List.of()).containsEntry("next", now);
    }

    @Test
    void read_pageByPage_answersWhatOnePageWould() {
        String now = Feed.end();
        for (int i = 0; i < 5; i++) {
            storedId(Map.of("text", freshText()));
        }

        List<UUID> atOnce = events(Map.of("after", now)).jsonPath().getList("items.articleId", UUID.class);
        assertThat(atOnce).hasSize(5);
        assertThat(Feed.walk(now, 2)).extracting(Feed.Event::articleId).containsExactlyElementsOf(atOnce);
    }

    @Test
    void read_withoutCursor_beginsAtTheBeginning() {
        UUID id = storedId(Map.of("text", freshText()));

        assertThat(Feed.walk(null, 1000)).extracting(Feed.Event::articleId).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MTIz", "MTotMTow", "ñ"})
    void read_malformedCursor_answersBadRequest(String cursor) {
        Response answer = events(Map.of("after", cursor));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "todos"})
    void read_limitOutOfRange_isNamed(String limit) {
        Response answer = events(Map.of("limit", limit));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("violations[0].message")).isEqualTo("must be a number from 1 to 1000");
    }

    @Test
    void read_cursorOfAnotherCluster_answersGone() {
        FeedCursor here = FeedCursor.read(Feed.end());
        FeedCursor elsewhere = new FeedCursor(here.cluster() + 1, here.transaction(), here.event());

        assertGone(events(Map.of("after", elsewhere.written())));
    }

    @Test
    void read_cursorFromTheFuture_answersGone() {
        FeedCursor here = FeedCursor.read(Feed.end());
        FeedCursor later = new FeedCursor(here.cluster(), here.transaction() + 1_000_000, here.event());

        assertGone(events(Map.of("after", later.written())));
    }

    private static void assertGone(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).endsWith("read from the beginning, without 'after'.");
    }
}
