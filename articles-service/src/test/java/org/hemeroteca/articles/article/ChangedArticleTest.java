package org.hemeroteca.articles.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.events;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.patch;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.readText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.replace;
import static org.hemeroteca.articles.testsupport.ArticlesApi.revisions;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.hemeroteca.articles.testsupport.Simultaneously;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ChangedArticleTest {
    @Test
    void patch_someFields_changesThemAndLeavesTheOthers() {
        UUID id = storedId(Map.of("text", freshText(), "title", "Uno", "url", "https://diario.example/1"));

        Response changed = patch(id, tag(id), "{\"publishedOn\": \"2022-01-12\", \"url\": null}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(read(id).jsonPath().getMap(""))
                .containsEntry("title", "Uno")
                .containsEntry("publishedOn", "2022-01-12")
                .containsEntry("revision", 2)
                .doesNotContainKey("url");
        assertThat(changed.header("ETag")).isEqualTo(tag(id));
    }

    @Test
    void patch_somethingNew_isAnnouncedAsMetadata() {
        UUID id = storedId(Map.of("text", freshText()));
        String now = Feed.end();

        patch(id, "*", "{\"publishedOn\": \"2022-01-12\"}");

        JsonPath news = events(Map.of("after", now)).jsonPath();
        assertThat(news.getList("items.kind")).containsExactly("METADATA_CHANGED");
        assertThat(news.getList("items.revision")).containsExactly(2);
    }

    @Test
    void patch_nothingNew_changesNothing() {
        UUID id = storedId(Map.of("text", freshText(), "title", "Uno"));
        String tag = tag(id);
        String now = Feed.end();

        Response answer = patch(id, tag, "{\"title\": \"Uno\"}");

        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(events(Map.of("after", now)).jsonPath().getList("items")).isEmpty();
    }

    @Test
    void change_withoutCondition_isRefused() {
        UUID id = storedId(Map.of("text", freshText()));

        Response answer = RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Otro"))
                .put("/articles/{id}", id);

        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains("If-Match");
    }

    @Test
    void change_ofAnotherState_isRefused() {
        UUID id = storedId(Map.of("text", freshText()));
        String before = tag(id);
        patch(id, before, "{\"title\": \"Uno\"}");

        Response late = patch(id, before, "{\"title\": \"Dos\"}");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.contentType()).isEqualTo("application/problem+json");
        assertThat(late.header("ETag")).isEqualTo(tag(id));
        assertThat(read(id).jsonPath().getString("title")).isEqualTo("Uno");
    }

    @Test
    void change_byManyOfOneState_succeedsOnce() {
        UUID id = storedId(Map.of("text", freshText()));
        String tag = tag(id);

        var statuses = Simultaneously.call(
                8,
                caller -> patch(id, tag, "{\"title\": \"Título %d\"}".formatted(caller))
                        .statusCode());

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "Otro"}          | text        | cannot be patched; put a new revision
                    {"titel": "Uno"}          | titel       | is not known; the fields are externalId, language, publishedOn, source, title, url
                    {"title": 1}              | title       | must be a string, or null to remove it
                    {"publishedOn": "ayer"}   | publishedOn | must be a date such as 2022-01-12, or a date-time
                    {"source": " "}           | source      | must not be empty or blank
                    """)
    void patch_unacceptableField_isNamed(String patch, String field, String message) {
        Response answer = patch(storedId(Map.of("text", freshText())), "*", patch);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("violations[0].message")).isEqualTo(message);
    }

    @Test
    void patch_noObject_isMalformed() {
        assertThat(patch(storedId(Map.of("text", freshText())), "*", "[]").statusCode())
                .isEqualTo(400);
    }

    @Test
    void patch_keyOfAnother_isAConflict() {
        String key = freshText();
        UUID holder = storedId(Map.of("text", freshText(), "externalId", key));
        UUID id = storedId(Map.of("text", freshText()));

        Response answer = patch(id, "*", "{\"externalId\": \"%s\"}".formatted(key));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getUUID("articleId")).isEqualTo(holder);
        assertThat(patch(holder, "*", "{\"externalId\": \"%s\"}".formatted(key)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void replace_otherText_isANewRevisionAndKeepsTheFormer() {
        String before = freshText();
        String after = freshText();
        UUID id = storedId(Map.of("text", before, "title", "Uno"));
        String now = Feed.end();

        Response answer = replace(id, tag(id), Map.of("text", after));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getMap("")).containsEntry("revision", 2).doesNotContainKey("title");
        assertThat(readText(id).asString()).isEqualTo(after);
        assertThat(events(Map.of("after", now)).jsonPath().getList("items.kind"))
                .containsExactly("REVISED");
        JsonPath states = revisions(id, Map.of()).jsonPath();
        assertThat(states.getList("items.kind")).containsExactly("REVISED", "STORED");
        assertThat(RestAssured.get("/articles/{id}/revisions/1", id).jsonPath().getMap(""))
                .containsEntry("text", before)
                .containsEntry("title", "Uno")
                .containsEntry("hash", ContentHash.of(before).value());
    }

    @Test
    void replace_originalOfADuplicate_makesTheDuplicateTheOriginal() {
        String text = freshText();
        UUID original = storedId(Map.of("text", text));
        UUID duplicate = storedId(Map.of("text", text, "externalId", freshText()));
        UUID second = storedId(Map.of("text", text, "externalId", freshText()));

        replace(original, "*", Map.of("text", freshText()));

        assertThat(read(duplicate).jsonPath().getString("duplicateOf")).isNull();
        assertThat(read(second).jsonPath().getUUID("duplicateOf")).isEqualTo(duplicate);
    }

    @Test
    void replace_withTheTextOfAnother_isItsDuplicate() {
        String text = freshText();
        UUID original = storedId(Map.of("text", text));
        UUID id = storedId(Map.of("text", freshText(), "externalId", text));

        replace(id, "*", Map.of("text", text, "externalId", text));

        assertThat(read(id).jsonPath().getUUID("duplicateOf")).isEqualTo(original);
    }

    @Test
    void revisions_pageByPage_areAllThere() {
        UUID id = storedId(Map.of("text", freshText()));
        patch(id, "*", "{\"title\": \"Uno\"}");
        patch(id, "*", "{\"title\": \"Dos\"}");

        JsonPath first = revisions(id, Map.of("limit", 2)).jsonPath();
        JsonPath second = revisions(id, Map.of("limit", 2, "cursor", first.getString("next")))
                .jsonPath();

        assertThat(first.getList("items.revision")).containsExactly(3, 2);
        assertThat(second.getList("items.revision")).containsExactly(1);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void revisions_ofNoArticle_areNotFound() {
        assertThat(revisions(UUID.randomUUID(), Map.of()).statusCode()).isEqualTo(404);
        UUID removed = storedId(Map.of("text", freshText()));
        remove(removed);
        assertThat(revisions(removed, Map.of()).statusCode()).isEqualTo(404);
        assertThat(RestAssured.get("/articles/{id}/revisions/1", removed).statusCode())
                .isEqualTo(404);
    }

    private static String tag(UUID id) {
        return read(id).header("ETag");
    }
}
