package org.hemeroteca.articles.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.id;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.readText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.store;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storeText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ArticleResourceTest {
    @Test
    void store_newText_answersCreatedWithItsAddress() {
        Response answer = store(Map.of("text", freshText()));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/articles/" + answer.path("id"));
        assertThat(answer.jsonPath().getInt("revision")).isEqualTo(1);
    }

    @Test
    void read_storedArticle_answersAllThatWasGiven() {
        String text = freshText();
        UUID id = storedId(Map.of(
                "text", text,
                "title", "Un acuerdo",
                "source", "diario",
                "externalId", text,
                "url", "https://diario.example/acuerdo",
                "language", "es-MX",
                "publishedOn", "2022-01-12"));

        Map<String, Object> article = read(id).jsonPath().getMap("");
        assertThat(article)
                .containsEntry("text", text)
                .containsEntry("title", "Un acuerdo")
                .containsEntry("source", "diario")
                .containsEntry("externalId", text)
                .containsEntry("url", "https://diario.example/acuerdo")
                .containsEntry("language", "es-MX")
                .containsEntry("publishedOn", "2022-01-12")
                .containsEntry("hash", ContentHash.of(text).value())
                .containsEntry("length", text.length())
                .containsKeys("id", "revision", "storedAt")
                .hasSize(12);
    }

    @Test
    void read_textAlone_leavesOutWhatIsNotKnown() {
        UUID id = storedId(Map.of("text", freshText()));

        assertThat(read(id).jsonPath().getMap(""))
                .containsOnlyKeys("id", "revision", "text", "hash", "length", "storedAt");
    }

    @Test
    void readText_anyCharacters_answersTheSameBytes() {
        String text =
                "\uFEFF\u00a0«Señor»\r\n\t“¿Qué?” 👩‍👩‍👧 a\u0301 \u2028\u0001\uFFFF fin \r\n" + UUID.randomUUID();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        UUID plain = id(storeText(bytes));
        UUID json = storedId(Map.of("text", text, "externalId", text));

        assertThat(readText(plain).asByteArray()).isEqualTo(bytes);
        assertThat(readText(plain).contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(readText(json).asByteArray()).isEqualTo(bytes);
    }

    @Test
    void read_textWithEmoji_countsCodePoints() {
        UUID id = storedId(Map.of("text", "👍".repeat(10) + UUID.randomUUID()));

        assertThat(read(id).jsonPath().getInt("length")).isEqualTo(46);
    }

    @Test
    void store_dateTime_keepsTheLocalDate() {
        Response answer = store(Map.of("text", freshText(), "publishedOn", "2022-01-12T23:30:00-03:00"));

        assertThat(answer.jsonPath().getString("publishedOn")).isEqualTo("2022-01-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "W/%s", "*"})
    void read_knownEntityTag_answersNotModified(String known) {
        UUID id = storedId(Map.of("text", freshText()));
        String tag = read(id).header("ETag");

        Response unchanged =
                given().header("If-None-Match", known.formatted(tag)).get("/articles/{id}", id);

        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.asByteArray()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "1-0", ""})
    void read_otherEntityTag_answersTheArticle(String known) {
        UUID id = storedId(Map.of("text", freshText()));

        Response answer = given().header("If-None-Match", known).get("/articles/{id}", id);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getUUID("id")).isEqualTo(id);
    }

    @Test
    void remove_storedArticle_leavesNothing() {
        UUID id = storedId(Map.of("text", freshText()));

        assertThat(remove(id).statusCode()).isEqualTo(204);
        assertThat(read(id).statusCode()).isEqualTo(404);
        assertThat(readText(id).statusCode()).isEqualTo(404);
        assertThat(remove(id).statusCode()).isEqualTo(404);
    }

    /** On nothing else does entities-service forget what it knows of an article. */
    @Test
    void read_removedArticle_saysThatTheArticleIsGoneNotTheAddress() {
        assertThat(read(UUID.randomUUID()).jsonPath().getString("type"))
                .isEqualTo("urn:hemeroteca:problem:article-not-found");
        assertThat(given().get("/articles/0/1/2").jsonPath().getString("type")).isEqualTo("about:blank");
    }
}
