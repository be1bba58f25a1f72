package org.hemeroteca.gateway.place;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlacesOnAMapTest extends GatewayTest {
    private static final String GEO_JSON = "application/geo+json";

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void list_asGeoJson_passesWhatEntitiesServiceAnswersOnWhole() {
        var answer = places(GEO_JSON);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer.asString())).isEqualTo(json(Stubs.text("entities/places.geojson")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json;charset=UTF-8",
                "application/json|application/json;charset=UTF-8",
                "application/*|application/json;charset=UTF-8",
                "text/html, */*;q=0.1|application/json;charset=UTF-8",
                "application/geo+json|application/geo+json",
                "application/geo+json, */*;q=0.5|application/geo+json",
                "application/json;q=0.5, application/geo+json|application/geo+json"
            })
    void list_acceptedMediaTypes_decideTheForm(String accepted, String type) {
        var answer = places(accepted);
        assertThat(answer.headers().getValues("Content-Type")).containsExactly(type);
        assertThat(answer.headers().getValues("Vary"))
                .containsExactly("Accept, Accept-Encoding, Authorization, Origin");
        assertThat(json(answer.asString()).has("features")).isEqualTo(type.equals(GEO_JSON));
    }

    @Test
    void list_mediaTypeThatPlacesDoNotHave_isNotAcceptable() {
        problem(406, places("text/html"));
    }

    @Test
    void list_geoJsonWithAnotherPageBehindIt_linksToIt() {
        var answer = given().accept(GEO_JSON).queryParam("bbox", "4,50,5,51").get("/api/v1/places");
        assertThat(answer.header("Link"))
                .contains(
                        "/api/v1/places?",
                        "cursor=" + json(answer.asString()).path("next").textValue())
                .endsWith(">; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bbox|-9.5,36,3.4,43.8",
                "bbox|-180,-90,180,90",
                "bbox|170,-20,-170,-10",
                "bbox|4.3488,50.8505,4.3488,50.8505",
                "bbox|-1e-7,0,1E+1,0.5",
                "near|50.8505,4.3488",
                "near|-90,-180",
                "radiusKm|0.001",
                "radiusKm|20038"
            })
    void list_partOfTheMap_isPassedOn(String name, String value) {
        assertThat(given().queryParam(name, value).get("/api/v1/places").statusCode())
                .isEqualTo(200);
        entities.verify(getRequestedFor(urlPathEqualTo("/places")).withQueryParam(name, equalTo(value)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bbox|1,2,3",
                "bbox|1,2,3,4,5",
                "bbox|1,60,3,50",
                "bbox|-181,0,0,1",
                "bbox|0,0,180.5,1",
                "bbox|0,-91,0,1",
                "bbox|0,0,1,90.1",
                "bbox|0,0,1,NaN",
                "bbox|0,0,1,0x1p3",
                "bbox|0,0,1,1f",
                "bbox|0,0,1,",
                "near|north",
                "near|91,0",
                "near|0,-180.1",
                "near|0",
                "near|0,0,0",
                "radiusKm|0",
                "radiusKm|-1",
                "radiusKm|20038.5",
                "radiusKm|1e999",
                "radiusKm|1,5",
                "radiusKm|ten"
            })
    void list_noPartOfTheMap_isNamed(String name, String value) {
        var answer = given().accept(GEO_JSON).queryParam(name, value).get("/api/v1/places");
        var violations = problem(422, answer).path("violations");
        assertThat(violations).hasSize(1);
        assertThat(violations.path(0).path("field").textValue()).isEqualTo(name);
        assertThat(violations.path(0).path("in").textValue()).isEqualTo("query");
        assertThat(violations.path(0).path("message").textValue()).startsWith("must be ");
        assertThat(entities.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": [], \"next\": null}",
                "{\"type\": \"FeatureCollection\"}",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"id\": \"a\"}]}"
            })
    void list_geoJsonOutsideTheContract_isABadGateway(String body) {
        entities.stubFor(get("/places")
                .willReturn(aResponse().withHeader("Content-Type", GEO_JSON).withBody(body)));
        problem(502, places(GEO_JSON));
    }

    private static Response places(String accepted) {
        return given().accept(accepted).get("/api/v1/places");
    }
}
