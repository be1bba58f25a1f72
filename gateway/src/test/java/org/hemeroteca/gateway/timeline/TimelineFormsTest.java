package org.hemeroteca.gateway.timeline;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.hemeroteca.gateway.testsupport.GatewayTest;
import org.hemeroteca.gateway.testsupport.StubbedArchive;
import org.hemeroteca.gateway.testsupport.Stubs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as a calendar and as a table. */
@QuarkusTest
class TimelineFormsTest extends GatewayTest {
    private static final String LONG =
            "«Ñandú»; la OTAN, reunida en Bruselas,\\ dijo:\nque el acuerdo está más cerca de lo que parecía hace días.";

    @BeforeEach
    void fillArchive() {
        StubbedArchive.ofEntities(entities);
    }

    @Test
    void calendar_isOneThatOthersRead() throws Exception {
        answerWith(entry("2022-01-11", "2022-01-12", LONG));
        var answer = timeline("text/calendar");
        assertThat(answer.contentType()).isEqualTo("text/calendar;charset=UTF-8");

        var calendar = new CalendarBuilder().build(new StringReader(answer.asString()));

        assertThat(calendar.validate().hasErrors()).isFalse();
        var event = calendar.getComponents(Component.VEVENT).get(0);
        assertThat(event.getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20220111");
        assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue()).isEqualTo(LONG);
    }

    @Test
    void calendar_linesAreFoldedBetweenCharacters() {
        answerWith(entry("2022-01-11", "2022-01-12", "á".repeat(200)));
        var lines = List.of(timeline("text/calendar").asString().split("\r\n"));
        assertThat(lines).allMatch(line -> line.getBytes(UTF_8).length <= 75).noneMatch(line -> line.contains("\n"));
        assertThat(String.join("", lines).replace(" ", "")).contains("á".repeat(200));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-11,2022-01-12,DTSTART;VALUE=DATE:20220111,DTEND;VALUE=DATE:20220112",
        "2022-01-11T10:30,2022-01-12,DTSTART:20220111T103000,DTEND:20220112T000000",
        "2022-01-11T10:30Z,2022-01-11T10:31Z,DTSTART:20220111T103000Z,DTEND:20220111T103100Z"
    })
    void calendar_times_areWrittenAsTheTextSaysThem(String start, String end, String first, String last) {
        answerWith(entry(start, end, "a"));
        assertThat(timeline("text/calendar").asString()).contains("\r\n" + first + "\r\n" + last + "\r\n");
    }

    @Test
    void calendar_entryWithoutStart_isLeftOut() {
        answerWith(entry("..", "2014-01-01", "a"));
        assertThat(timeline("text/calendar").asString())
                .doesNotContain("VEVENT")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void calendar_page_leadsToTheNext() {
        assertThat(timeline("text/calendar").header("Link")).contains("cursor=", "rel=\"next\"");
    }

    @Test
    void table_hasOneRowAnEntry() {
        answerWith(entry("2022-01-11", "2022-01-12", "Dijo \"no\"."));
        var answer = timeline("text/csv");
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
        assertThat(answer.asString().split("\r\n")).hasSize(2);
        assertThat(answer.asString()).endsWith(",\"Dijo \"\"no\"\".\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =HYPERLINK(\"x\")"})
    void table_textThatWouldBeAFormula_isNone(String text) {
        assertThat(TimelineTable.cell(text)).startsWith("\"'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml"})
    void timeline_inAnyOtherForm_isRefused(String form) {
        problem(406, timeline(form));
    }

    @Test
    void timeline_forWhoeverTakesAnything_isJson() {
        assertThat(timeline("*/*").contentType()).startsWith("application/json");
    }

    private static Response timeline(String form) {
        return given().accept(form).get("/api/v1/timeline");
    }

    /** The entry of the stub with another interval and sentence. */
    private ObjectNode entry(String start, String end, String sentence) {
        var page = (ObjectNode) json(Stubs.text("entities/timeline.json"));
        var entry = (ObjectNode) page.path("items").get(0);
        ((ObjectNode) entry.path("interval")).put("start", start).put("end", end);
        ((ObjectNode) entry.path("evidence").get(0).path("sentence")).put("text", sentence);
        return page;
    }

    private void answerWith(ObjectNode page) {
        entities.stubFor(get(urlPathEqualTo("/timeline")).willReturn(okJson(page.toString())));
    }
}
