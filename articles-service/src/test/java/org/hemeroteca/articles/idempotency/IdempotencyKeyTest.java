package org.hemeroteca.articles.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.id;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.hemeroteca.articles.testsupport.Simultaneously;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class IdempotencyKeyTest {
    @Test
    void store_sameRequestAgain_answersAsTheFirstTime() {
        String key = UUID.randomUUID().toString();
        Map<String, String> article = Map.of("text", freshText());

        Response first = store(key, article);
        Response again = store("\"" + key + "\"", article);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void store_otherRequestUnderTheKey_isRefusedAndNotStored() {
        String key = UUID.randomUUID().toString();
        UUID first = id(store(key, Map.of("text", freshText())));

        Response other = store(key, Map.of("text", freshText()));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.contentType()).isEqualTo("application/problem+json");
        assertThat(other.jsonPath().getString("detail")).contains("Idempotency-Key");
        assertThat(read(first).statusCode()).isEqualTo(200);
    }

    @Test
    void store_refusedRequest_leavesTheKeyFree() {
        String key = UUID.randomUUID().toString();
        String externalId = freshText();
        store(UUID.randomUUID().toString(), Map.of("text", freshText(), "externalId", externalId));

        Response refused = store(key, Map.of("text", freshText(), "externalId", externalId));
        Response mended = store(key, Map.of("text", freshText()));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(mended.statusCode()).isEqualTo(201);
    }

    @Test
    void store_sameRequestManyTimesAtOnce_storesOnceAndAnswersAllAlike() {
        String key = UUID.randomUUID().toString();
        Map<String, String> article = Map.of("text", freshText());

        List<Response> answers = Simultaneously.call(8, caller -> store(key, article));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(answer -> id(answer)).containsOnly(id(answers.get(0)));
    }

    @Test
    void store_articleRemovedMeanwhile_isNotStoredAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, String> article = Map.of("text", freshText());
        remove(id(store(key, article)));

        assertThat(store(key, article).statusCode()).isEqualTo(404);
    }

    @Test
    void store_sameKeyOfAnotherCaller_isAnotherKey() {
        String key = UUID.randomUUID().toString();

        List<Response> answers = List.of(
                storeAs("key one", key, freshText()),
                storeAs("key two", key, freshText()),
                store(key, Map.of("text", freshText())));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        Response otherRequest = storeAs("key one", key, freshText());
        assertThat(otherRequest.statusCode()).isEqualTo(422);
        assertThat(otherRequest.jsonPath().getString("violations[0].field")).isEqualTo("Idempotency-Key");
    }

    private static Response storeAs(String caller, String key, String text) {
        return given().header("Hemeroteca-Caller", caller)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "con espacio", "ñ"})
    void store_unreadableKey_isNamed(String key) {
        Response answer = store(key, Map.of("text", freshText()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("Idempotency-Key");
    }

    private static Response store(String key, Map<String, String> article) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(article)
                .post("/articles");
    }
}
