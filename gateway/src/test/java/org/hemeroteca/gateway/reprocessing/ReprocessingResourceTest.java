package org.hemeroteca.gateway.reprocessing;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReprocessingResourceTest extends GatewayTest {
    private static final String ORDER = "/reprocessing/5f4f7f0e-58a3-4a0e-9d3c-0a8f6c1f2b7d";

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void order_conditions_arePassedOnAndTheOrderIsFound() {
        var answer = given().contentType(ContentType.JSON)
                .body("{\"source\": \"CNN\", \"outdated\": true}")
                .post("/api/v1/reprocessing");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Location")).endsWith("/api/v1" + ORDER);
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("entities/reprocessing-ordered.json")));
        entities.verify(postRequestedFor(urlPathEqualTo("/reprocessing"))
                .withRequestBody(equalToJson("{\"source\": \"CNN\", \"outdated\": true}")));
    }

    @Test
    void order_wrongCondition_isNamed() {
        var answer = given().contentType(ContentType.JSON)
                .body("{\"state\": \"PENDING\"}")
                .post("/api/v1/reprocessing");

        assertThat(problem(422, answer).path("violations").path(0).path("field").textValue())
                .isEqualTo("state");
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @Test
    void order_withoutConditions_needsThemToBeSaidEmpty() {
        problem(422, given().contentType(ContentType.JSON).post("/api/v1/reprocessing"));

        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @Test
    void cancel_doneOrder_isTheConflictThatEntitiesServiceSays() {
        entities.stubFor(post(urlPathMatching("/reprocessing/[^/]+/cancel"))
                .willReturn(Stubs.problem(
                        409, "{\"status\": 409, \"title\": \"Conflict\", \"detail\": \"The reprocessing is done\"}")));

        var problem = problem(409, when().post("/api/v1" + ORDER + "/cancel"));

        assertThat(problem.path("detail").textValue()).isEqualTo("The reprocessing is done");
    }
}
