package org.hemeroteca.articles.testsupport;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

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
        return given().config(config().encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(contentType, ContentType.TEXT)))
                .contentType(contentType)
                .body(body)
                .post("/articles");
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
