package org.hemeroteca.entities.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;

/** The running service with a real database and a neighbour that can be told what to say, and the calls that tests share. */
@QuarkusTestResource(EmbeddedDatabase.class)
@QuarkusTestResource(ArticlesStub.class)
public final class Service {
    private Service() {}

    /** The annotation of an article, once it is no longer pending. */
    public static JsonPath annotation(UUID article) {
        return given().queryParam("wait", 30)
                .get("/articles/{id}/annotations", article)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Removes an article that mentions something; returns once nothing is known of it any more. */
    public static void remove(UUID article) {
        String mention = annotation(article).getString("mentions[0].id");
        ArticlesStub.delete(article, 1);
        while (given().get("/mentions/{id}", mention).statusCode() == 200) {
            Thread.onSpinWait();
        }
    }

    /** The answer to a call that succeeds. */
    public static JsonPath read(String path, Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The problem that a refused call is answered with. */
    public static JsonPath problem(int status, String path, Map<String, ?> parameters) {
        return given().queryParams(parameters)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
    }
}
