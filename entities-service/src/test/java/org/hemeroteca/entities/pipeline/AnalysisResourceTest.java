package org.hemeroteca.entities.pipeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnalysisResourceTest {
    private static final String TALKS =
            "El presidente de Francia viajó ayer a Bruselas 😀 para hablar con la OTAN sobre la guerra en Ucrania.";

    @Test
    void analyse_text_answersMentionsInCodePoints() {
        var found = analysis(Map.of("text", TALKS, "publishedOn", "2022-01-12"));

        for (Map<String, Object> mention : found.<Map<String, Object>>getList("mentions")) {
            int start = TALKS.offsetByCodePoints(0, (int) mention.get("start"));
            int end = TALKS.offsetByCodePoints(0, (int) mention.get("end"));
            assertThat(TALKS.substring(start, end)).isEqualTo(mention.get("text"));
        }
        assertThat(found.getList("mentions.text")).contains("ayer", "Bruselas", "OTAN", "Ucrania");
        assertThat(found.getString("mentions.find { it.text == 'ayer' }.value")).isEqualTo("2022-01-11");
        assertThat(found.getString("language")).isEqualTo("es");
        assertThat(found.getString("pipeline")).isNotBlank();
    }

    @Test
    void analyse_text_measuresEachStage() {
        analysis(Map.of("text", TALKS));

        assertThat(given().get("/q/metrics").asString())
                .contains(List.of("language", "zone", "segment", "time", "name", "place", "actor").stream()
                        .map("hemeroteca_stage_seconds_count{stage=\"%s\"}"::formatted)
                        .toList());
    }

    @Test
    void analyse_place_answersWhereItIs() {
        var brussels = analysis(Map.of("text", TALKS)).getMap("mentions.find { it.text == 'Bruselas' }.entity");

        assertThat(brussels).containsEntry("countryCode", "BE").containsEntry("placeType", "city");
        assertThat((Float) brussels.get("latitude")).isBetween(50.5f, 51f);
        assertThat((Float) brussels.get("longitude")).isBetween(4f, 4.6f);
    }

    @Test
    void analyse_mention_namesRuleAndSentence() {
        var evidence = analysis(Map.of("text", TALKS)).getMap("mentions.find { it.text == 'Bruselas' }.evidence");

        assertThat(evidence).containsKey("rule");
        assertThat(evidence.get("sentence"))
                .isEqualTo(Map.of("start", 0, "end", TALKS.codePointCount(0, TALKS.length())));
    }

    @Test
    void analyse_withoutPublicationDate_inventsNone() {
        var found = analysis(Map.of("text", TALKS));

        assertThat(found.getString("publishedOn.basis")).isEqualTo("UNKNOWN");
        assertThat(found.getString("publishedOn.value")).isNull();
        assertThat(found.getMap("mentions.find { it.text == 'ayer' }")).doesNotContainKey("interval");
    }

    @Test
    void analyse_dateTime_countsItsLocalDate() {
        var found = analysis(Map.of("text", TALKS, "publishedOn", "2022-01-12T23:30:00-05:00"));

        assertThat(found.getString("publishedOn.value")).isEqualTo("2022-01-12");
    }

    @Test
    void analyse_englishText_saysSoAndInventsNoNames() {
        var found = analysis(Map.of(
                "text",
                "The president of Peru said on Tuesday that the talks with the ministers of Chile and Bolivia would be"
                        + " held in Lima before the end of the week."));

        assertThat(found.getString("language")).isEqualTo("en");
        assertThat(found.getList("mentions")).isEmpty();
        assertThat(found.getList("warnings")).isNotEmpty();
    }

    @Test
    void analyse_titleApart_isAHeadlineOfItsOwn() {
        var found = analysis(Map.of("text", TALKS, "title", "Rusia amenaza a Ucrania"));

        assertThat(found.getList("mentions.findAll { it.in == 'title' }.zone"))
                .isNotEmpty()
                .containsOnly("headline");
        assertThat(found.getInt("mentions.find { it.text == 'Bruselas' }.start"))
                .isEqualTo(TALKS.indexOf("Bruselas"));
    }

    @ParameterizedTest
    @CsvSource({"fast, crf-", "accurate, bert-"})
    void analyse_engineAskedFor_findsTheNames(String engine, String version) {
        var found =
                post(Map.of("text", TALKS), engine).statusCode(200).extract().jsonPath();

        assertThat(found.getString("pipeline")).contains("+" + version);
        assertThat(found.getString("mentions.find { it.text == 'OTAN' }.evidence.rule"))
                .startsWith(version);
    }

    @Test
    void analyse_noEngineAskedFor_takesTheConfiguredOne() {
        var usual = analysis(Map.of("text", TALKS)).getString("pipeline");

        assertThat(usual)
                .isEqualTo(post(Map.of("text", TALKS), "accurate").extract().path("pipeline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "ACCURATE", "accurate|fast"})
    void analyse_unknownEngine_isRefusedWithTheParameter(String engine) {
        var problem = refused(422, post(Map.of("text", TALKS), engine));

        assertThat(problem.getString("violations[0].field")).isEqualTo("engine");
        assertThat(problem.getString("violations[0].in")).isEqualTo("query");
        assertThat(problem.getString("violations[0].message")).isEqualTo("must be accurate or fast");
    }

    @Test
    void analyse_blankText_isRefusedWithTheField() {
        assertThat(violated(422, Map.of("text", "  "))).contains("text");
    }

    @Test
    void analyse_malformedDate_isRefusedWithTheField() {
        assertThat(violated(422, Map.of("text", TALKS, "publishedOn", "12/01/2022")))
                .contains("publishedOn");
        assertThat(violated(422, Map.of("text", TALKS, "publishedOn", "2022-02-30")))
                .contains("publishedOn");
    }

    @Test
    void analyse_malformedCountry_isRefusedWithTheField() {
        assertThat(violated(422, Map.of("text", TALKS, "biasCountries", List.of("Mexico"))))
                .containsExactly("biasCountries[0]");
        assertThat(refused(422, "{\"text\": \"hola\", \"sourceCountry\": \"Spain\"}")
                        .getString("violations[0].message"))
                .isEqualTo("must be an ISO 3166-1 alpha-2 code such as ES");
    }

    @Test
    void analyse_nulOrLoneSurrogate_isRefusedWithItsPlace() {
        var problem = refused(422, "{\"text\": \"hola \\u0000\"}");
        assertThat(problem.getString("violations[0].message")).contains("NUL", "5");
        assertThat(refused(422, "{\"text\": \"\\ud800\"}").getString("violations[0].message"))
                .contains("surrogate");
    }

    @Test
    void analyse_oversizedText_isRefused() {
        var problem = refused(413, "{\"text\": \"%s\"}".formatted("ñ".repeat(600_000)));

        assertThat(problem.getString("detail")).contains("1,048,576");
    }

    @Test
    void analyse_malformedJson_isRefused() {
        assertThat(refused(400, "{\"text\": ").getInt("status")).isEqualTo(400);
    }

    private static JsonPath analysis(Map<String, ?> request) {
        return post(request).statusCode(200).extract().jsonPath();
    }

    private static List<String> violated(int status, Map<String, ?> request) {
        return refused(status, request).getList("violations.field");
    }

    private static JsonPath refused(int status, Object request) {
        return refused(status, post(request));
    }

    private static JsonPath refused(int status, ValidatableResponse answer) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse post(Object request) {
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/analyses")
                .then();
    }

    private static ValidatableResponse post(Object request, String engine) {
        return given().contentType(ContentType.JSON)
                .queryParam("engine", engine)
                .body(request)
                .post("/analyses")
                .then();
    }
}
