package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.list;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ArticleListTest {
    @Test
    void list_pageByPage_answersEachArticleOnceTheNewestFirst() {
        String source = freshText();
        List<UUID> stored = new ArrayList<>(storedOf(source, 7));

        Collections.reverse(stored);
        assertThat(walk(Map.of("source", source, "limit", 3))).containsExactlyElementsOf(stored);
    }

    @Test
    void list_articlesStoredAndRemovedWhileWalking_staysInItsPlace() {
        String source = freshText();
        List<UUID> stored = storedOf(source, 4);
        JsonPath first = list(Map.of("source", source, "limit", 2)).jsonPath();

        storedOf(source, 1);
        remove(stored.get(2));
        JsonPath second = list(Map.of("source", source, "limit", 2, "cursor", first.getString("next")))
                .jsonPath();

        assertThat(second.getList("items.id", UUID.class)).containsExactly(stored.get(1), stored.get(0));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void list_lastPage_hasANextThatIsNull() {
        Map<String, Object> page =
                list(Map.of("source", freshText())).jsonPath().getMap("");

        assertThat(page).containsEntry("items", List.of()).containsEntry("next", null);
    }

    @Test
    void list_byIds_answersThoseOfThemThatMeetTheOtherConditions() {
        String source = freshText();
        List<UUID> stored = storedOf(source, 3);
        UUID other = storedId(Map.of("text", freshText()));

        assertThat(list(Map.of("id", List.of(stored.get(0), stored.get(2), other), "source", source))
                        .jsonPath()
                        .getList("items.id", UUID.class))
                .containsExactly(stored.get(2), stored.get(0));
    }

    @Test
    void list_byExternalId_answersItsArticles() {
        String externalId = freshText();
        UUID id = storedId(Map.of("text", freshText(), "externalId", externalId));
        storedId(Map.of("text", freshText()));

        assertThat(list(Map.of("externalId", externalId)).jsonPath().getList("items.id", UUID.class))
                .containsExactly(id);
    }

    @Test
    void list_longText_answersAnExcerptInsteadOfIt() {
        String source = freshText();
        storedId(Map.of("text", "🗞️".repeat(300) + source, "source", source, "title", "Un título"));

        Map<String, Object> summary = list(Map.of("source", source)).jsonPath().getMap("items[0]");

        assertThat(summary)
                .containsEntry("excerpt", "🗞️".repeat(100))
                .containsEntry("title", "Un título")
                .doesNotContainKey("text");
    }

    @ParameterizedTest
    @CsvSource({
        "-storedAt, undated/late/early",
        "storedAt, early/late/undated",
        "-publishedOn, late/early/undated",
        "publishedOn, undated/early/late"
    })
    void list_inAnyOrder_isWalkedPageByPage(String sort, String titles) {
        String source = freshText();
        store(Map.of("text", freshText(), "source", source, "title", "early", "publishedOn", "2021-12-31"));
        store(Map.of("text", freshText(), "source", source, "title", "late", "publishedOn", "2022-01-12"));
        store(Map.of("text", freshText(), "source", source, "title", "undated"));

        List<String> seen = new ArrayList<>();
        Map<String, Object> next = new HashMap<>(Map.of("source", source, "sort", sort, "limit", 1));
        do {
            JsonPath page = list(next).jsonPath();
            seen.addAll(page.getList("items.title"));
            next.put("cursor", page.getString("next"));
        } while (next.get("cursor") != null);
        assertThat(seen).containsExactly(titles.split("/"));
    }

    @Test
    void list_cursorOfAnotherOrder_answersBadRequest() {
        String source = freshText();
        storedOf(source, 2);
        String cursor = list(Map.of("source", source, "limit", 1)).jsonPath().getString("next");

        Response answer = list(Map.of("source", source, "sort", "publishedOn", "cursor", cursor));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "sort, title",
        "id, eins",
        "publishedFrom, ayer",
        "publishedTo, 2022-13-01",
        "storedFrom, 12",
        "storedTo, 2022-01-12T"
    })
    void list_unreadableParameter_isNamed(String name, String value) {
        Response answer = list(Map.of(name, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(name);
    }

    @Test
    void count_byDay_tellsEachDayAndThoseWithoutOne() {
        String source = freshText();
        for (String day : List.of("2022-01-12", "2021-12-31", "2022-01-12")) {
            store(Map.of("text", freshText(), "source", source, "publishedOn", day));
        }
        storedOf(source, 1);

        JsonPath counts = count(Map.of("by", "day", "source", source));

        assertThat(counts.getList("items.value")).containsExactly("2021-12-31", "2022-01-12", null);
        assertThat(counts.getList("items.articles")).containsExactly(1, 2, 1);
    }

    @Test
    void count_pageByPage_tellsEachValueOnce() {
        String language = "qaa-x-" + freshText().replaceAll("[^0-9a-f]", "").substring(0, 8);
        for (int i = 0; i < 3; i++) {
            store(Map.of("text", freshText(), "source", "s" + i + ":" + language, "language", language));
        }
        Map<String, Object> parameters = Map.of("by", "source", "language", language, "limit", 2);

        JsonPath first = count(parameters);
        Map<String, Object> next = new HashMap<>(parameters);
        next.put("cursor", first.getString("next"));

        assertThat(first.getList("items.value")).containsExactly("s0:" + language, "s1:" + language);
        assertThat(count(next).getList("items.value")).containsExactly("s2:" + language);
    }

    @Test
    void count_byNothing_isRefused() {
        assertThat(RestAssured.given().get("/articles/counts").statusCode()).isEqualTo(422);
    }

    private static JsonPath count(Map<String, ?> parameters) {
        return RestAssured.given()
                .queryParams(parameters)
                .get("/articles/counts")
                .jsonPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "diez", "1.5", "99999999999"})
    void list_limitOutOfRange_isNamed(String limit) {
        Response answer = list(Map.of("limit", limit));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getMap("violations[0]", String.class, String.class))
                .containsEntry("field", "limit")
                .containsEntry("in", "query")
                .containsEntry("message", "must be a number from 1 to 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MTIz", "ñ", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OjE"})
    void list_cursorOfSomebodyElse_answersBadRequest(String cursor) {
        Response answer = list(Map.of("cursor", cursor));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("cursor");
    }

    @Test
    void list_sourceWithNul_isNamed() {
        Response answer = list(Map.of("source", "a\u0000"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("source");
    }

    private static List<UUID> storedOf(String source, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> storedId(Map.of("text", freshText(), "source", source)))
                .toList();
    }

    private static List<UUID> walk(Map<String, ?> parameters) {
        List<UUID> seen = new ArrayList<>();
        Map<String, Object> next = new HashMap<>(parameters);
        do {
            JsonPath page = list(next).jsonPath();
            seen.addAll(page.getList("items.id", UUID.class));
            next.put("cursor", page.getString("next"));
        } while (next.get("cursor") != null);
        return seen;
    }
}
