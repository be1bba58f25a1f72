package org.hemeroteca.gateway.articles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.Test;

/** Articles by what they mention: entities-service says which, articles-service what they are. */
@QuarkusTest
class CoverageTest extends GatewayTest {
    private static final String ONE = "00000000-0000-4000-8000-000000000001";
    private static final String TWO = "00000000-0000-4000-8000-000000000002";
    private static final String THREE = "00000000-0000-4000-8000-000000000003";

    @Test
    void list_byActorPlaceAndTime_asksForAllOfIt() {
        speak(null, null, ONE, TWO);
        exist(TWO, ONE);

        var answer = list(Map.of(
                "actor", "state:RU", "place", "city:1", "mentionedFrom", "2022-01-10", "mentionedTo", "2022-01-13"));

        assertThat(ids(answer)).containsExactly(ONE, TWO);
        assertThat(answer.path("items").path(0).path("excerpt").textValue()).isEqualTo("Text of " + ONE);
        assertThat(answer.path("next").isNull()).isTrue();
        entities.verify(getRequestedFor(urlPathEqualTo("/articles"))
                .withQueryParam("actor", equalTo("state:RU"))
                .withQueryParam("place", equalTo("city:1"))
                .withQueryParam("mentionedFrom", equalTo("2022-01-10"))
                .withQueryParam("mentionedTo", equalTo("2022-01-13")));
        articles.verify(getRequestedFor(urlPathEqualTo("/articles"))
                .withQueryParam("id", equalTo(ONE))
                .withQueryParam("id", equalTo(TWO)));
    }

    @Test
    void list_withOtherConditions_goesOnUntilThePageIsFull() {
        speak(null, "more", ONE, TWO);
        speak("more", "end", THREE);
        exist(TWO, THREE);

        var answer = list(Map.of("actor", "state:RU", "source", "CNN", "limit", "2"));

        assertThat(ids(answer)).containsExactly(TWO, THREE);
        assertThat(answer.path("next").textValue()).isEqualTo("end");
        articles.verify(getRequestedFor(urlPathEqualTo("/articles"))
                .withQueryParam("id", equalTo(THREE))
                .withQueryParam("source", equalTo("CNN")));
    }

    @Test
    void list_cursor_isThatOfEntitiesService() {
        speak("here", null, ONE);
        exist(ONE);

        assertThat(ids(list(Map.of("place", "city:1", "cursor", "here")))).containsExactly(ONE);
    }

    @Test
    void list_nothingMentionsIt_doesNotAskForArticles() {
        speak(null, null);

        assertThat(ids(list(Map.of("actor", "state:XX")))).isEmpty();
        assertThat(articles.getAllServeEvents()).isEmpty();
    }

    @Test
    void list_articlesServiceAway_givesWhatTheAnnotationsKnow() {
        speak(null, null, ONE);
        articles.stubFor(
                get(urlPathEqualTo("/articles")).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        var item = list(Map.of("actor", "state:RU")).path("items").path(0);

        assertThat(item)
                .isEqualTo(json(
                        "{\"id\": \"%s\", \"title\": \"Title\", \"publishedOn\": \"2022-01-12\", \"status\": \"UNAVAILABLE\"}"
                                .formatted(ONE)));
    }

    @Test
    void list_articlesServiceAwayAndOtherConditions_cannotBeAnswered() {
        speak(null, null, ONE);
        articles.stubFor(
                get(urlPathEqualTo("/articles")).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        problem(
                503,
                given().queryParams(Map.of("actor", "state:RU", "source", "CNN"))
                        .get("/api/v1/articles"));
    }

    @Test
    void list_wrongDay_isTheProblemThatEntitiesServiceSays() {
        entities.stubFor(
                get(urlPathEqualTo("/articles"))
                        .willReturn(
                                Stubs.problem(
                                        422,
                                        "{\"status\": 422, \"title\": \"Unprocessable Content\", \"violations\": [{\"field\": \"mentionedFrom\", \"in\": \"query\", \"message\": \"must be a date\"}]}")));

        var problem = problem(422, given().queryParam("mentionedFrom", "soon").get("/api/v1/articles"));

        assertThat(problem.path("violations").path(0).path("field").textValue()).isEqualTo("mentionedFrom");
    }

    private void speak(String cursor, String next, String... ids) {
        var items = Arrays.stream(ids)
                .map("{\"articleId\": \"%s\", \"title\": \"Title\", \"publishedOn\": \"2022-01-12\"}"::formatted)
                .collect(Collectors.joining(","));
        var call = get(urlPathEqualTo("/articles"));
        entities.stubFor((cursor == null ? call : call.withQueryParam("cursor", equalTo(cursor)))
                .willReturn(okJson(
                        "{\"items\": [%s], \"next\": %s}".formatted(items, next == null ? null : "\"" + next + "\""))));
    }

    private void exist(String... ids) {
        var items = Arrays.stream(ids)
                .map(id -> "{\"id\": \"%1$s\", \"revision\": 1, \"excerpt\": \"Text of %1$s\"}".formatted(id))
                .collect(Collectors.joining(","));
        articles.stubFor(get(urlPathEqualTo("/articles"))
                .willReturn(okJson("{\"items\": [%s], \"next\": null}".formatted(items))));
    }

    private static JsonNode list(Map<String, String> parameters) {
        var answer = given().queryParams(parameters).get("/api/v1/articles");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return json(answer.asString());
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("items").findValuesAsText("id");
    }
}
