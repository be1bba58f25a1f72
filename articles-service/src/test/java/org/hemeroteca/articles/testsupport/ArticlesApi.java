package org.hemeroteca.articles.testsupport;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The calls of the service, as tests make them. */
public final class ArticlesApi {
    private ArticlesApi() {}

    public static Response store(Map<String, ?> article) {
        return given().contentType(ContentType.JSON).body(article).post("/articles");
    }

    public static Response storeJson(String json) {
        return storeBytes("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public static Response storeText(byte[] text) {
        return storeBytes("text/plain", text);
    }

    /** The body and its type exactly as they are: the library would add a charset of its own. */
    public static Response storeBytes(String contentType, byte[] body) {
        return given().config(exactly(contentType))
                .contentType(contentType)
                .body(body)
                .post("/articles");
    }

    private static RestAssuredConfig exactly(String contentType) {
        return config().encoderConfig(encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(contentType, ContentType.TEXT));
    }

    public static UUID storedId(Map<String, ?> article) {
        return id(store(article).then().statusCode(201).extract().response());
    }

    public static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }

    public static Response read(UUID id) {
        return given().get("/articles/{id}", id);
    }

    public static Response readText(UUID id) {
        return given().get("/articles/{id}/text", id);
    }

    public static Response remove(UUID id) {
        return given().delete("/articles/{id}", id);
    }

    /** @param condition the {@code If-Match} */
    public static Response patch(UUID id, String condition, String patch) {
        return given().config(exactly("application/merge-patch+json"))
                .header("If-Match", condition)
                .contentType("application/merge-patch+json")
                .body(patch.getBytes(StandardCharsets.UTF_8))
                .patch("/articles/{id}", id);
    }

    /** @param condition the {@code If-Match} */
    public static Response replace(UUID id, String condition, Map<String, ?> article) {
        return given().header("If-Match", condition)
                .contentType(ContentType.JSON)
                .body(article)
                .put("/articles/{id}", id);
    }

    public static Response restore(UUID id) {
        return given().post("/articles/{id}/restore", id);
    }

    public static Response revisions(UUID id, Map<String, ?> parameters) {
        return given().queryParams(parameters).get("/articles/{id}/revisions", id);
    }

    public static Response importLines(byte[] body, Map<String, ?> headers) {
        return given().config(exactly("application/x-ndjson"))
                .headers(headers)
                .contentType("application/x-ndjson")
                .body(body)
                .post("/articles/import");
    }

    public static Response list(Map<String, ?> parameters) {
        return given().queryParams(parameters).get("/articles");
    }

    public static Response events(Map<String, ?> parameters) {
        return given().queryParams(parameters).get("/internal/article-events");
    }

    /** A text that no other test stores. */
    public static String freshText() {
        return "El pleno aprobó el acuerdo número " + UUID.randomUUID() + ".";
    }
}
