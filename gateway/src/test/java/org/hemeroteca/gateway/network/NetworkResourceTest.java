package org.hemeroteca.gateway.network;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NetworkResourceTest extends GatewayTest {
    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void read_askedForGraphMl_passesTheDrawingOn() {
        var answer = given().accept("application/graphml+xml")
                .queryParam("actor", "state:RU")
                .get("/api/v1/network");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/graphml+xml").doesNotContain("qs");
        assertThat(answer.header("Vary")).startsWith("Accept,");
        assertThat(answer.asString()).isEqualTo(Stubs.text("entities/network.graphml"));
        entities.verify(getRequestedFor(urlPathEqualTo("/network")).withQueryParam("actor", equalTo("state:RU")));
    }

    @Test
    void read_acceptingAnything_answersJson() {
        var answer = when().get("/api/v1/network");

        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("Vary")).startsWith("Accept,");
    }

    @Test
    void read_edgesPage_linksToTheNext() {
        var page = when().get("/api/v1/network/edges/state:RU/org:otan/sentences");

        assertThat(json(page.asString())).isEqualTo(json(Stubs.text("entities/edge-sentences.json")));
        assertThat(page.header("Link")).isNull();
    }

    @Test
    void read_aroundWhatIsNoId_isNotFound() {
        var problem = problem(404, given().queryParam("actor", "../intake").get("/api/v1/network"));

        assertThat(problem.path("detail").textValue()).isEqualTo("There is no actor with this id");
        assertThat(entities.getAllServeEvents()).isEmpty();
    }
}
