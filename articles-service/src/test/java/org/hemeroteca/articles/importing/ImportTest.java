package org.hemeroteca.articles.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.events;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.importLines;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.readText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.hemeroteca.articles.article.ContentHash;
import org.hemeroteca.articles.testsupport.AwayStore;
import org.hemeroteca.articles.testsupport.Feed;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ImportTest {
    @Inject
    DataSource database;

    @Test
    void import_manyLines_storesEachAndAnnouncesEachOnce() {
        String now = Feed.end();
        String[] lines =
                IntStream.range(0, 600).mapToObj(i -> line(freshText())).toArray(String[]::new);

        List<JsonPath> report = report(importAll(lines));

        assertThat(report).hasSize(601);
        assertThat(report.subList(0, 600))
                .extracting(line -> line.getString("status"))
                .containsOnly("NEW");
        assertThat(report.get(599).getInt("line")).isEqualTo(600);
        assertThat(report.get(600).getMap("summary"))
                .containsEntry("lines", 600)
                .containsEntry("new", 600)
                .containsEntry("complete", true);
        assertThat(Feed.walk(now, 1000))
                .extracting(Feed.Event::articleId)
                .containsExactlyElementsOf(report.subList(0, 600).stream()
                        .map(line -> line.getUUID("id"))
                        .toList());
    }

    @Test
    void import_badLines_areToldAndStopNoOther() {
        String text = freshText();

        List<JsonPath> report =
                report(importAll("{\"text\": ", "[]", "", line(text), "{\"text\": \" \"}", "{\"texto\": \"a\"}"));

        assertThat(report.get(0).getInt("problem.status")).isEqualTo(400);
        assertThat(report.get(1).getInt("problem.status")).isEqualTo(400);
        assertThat(report.get(2).getInt("line"))
                .as("blank lines are passed over")
                .isEqualTo(4);
        assertThat(report.get(2).getString("status")).isEqualTo("NEW");
        assertThat(report.get(3).getString("problem.violations[0].field")).isEqualTo("text");
        assertThat(report.get(4).getString("problem.violations[0].message")).startsWith("is not known");
        assertThat(report.get(5).getMap("summary")).containsEntry("new", 1).containsEntry("refused", 4);
    }

    @Test
    void import_sameLinesAgain_areKnown() {
        String[] lines = {line(freshText()), lineOf(Map.of("text", freshText(), "externalId", freshText()))};
        List<JsonPath> first = report(importAll(lines));

        List<JsonPath> again = report(importAll(lines));

        assertThat(again.get(0).getString("status")).isEqualTo("KNOWN");
        assertThat(again.get(1).getString("id")).isEqualTo(first.get(1).getString("id"));
    }

    @Test
    void import_otherTextUnderAKnownKey_isANewRevision() {
        String key = freshText();
        UUID id = storedId(Map.of("text", freshText(), "externalId", key));
        String text = freshText();
        String now = Feed.end();

        List<JsonPath> report = report(importAll(lineOf(Map.of("text", text, "externalId", key))));

        assertThat(report.get(0).getString("status")).isEqualTo("REVISED");
        assertThat(readText(id).asString()).isEqualTo(text);
        assertThat(events(Map.of("after", now)).jsonPath().getList("items.kind"))
                .containsExactly("REVISED");
    }

    @Test
    void import_sameKeyTwiceInOneBody_countsTheLatest() {
        String key = freshText();
        String last = freshText();

        List<JsonPath> report = report(importAll(
                lineOf(Map.of("text", freshText(), "externalId", key)),
                lineOf(Map.of("text", last, "externalId", key))));

        assertThat(report).extracting(line -> line.getString("status")).containsExactly("NEW", "REVISED", null);
        assertThat(readText(report.get(0).getUUID("id")).asString()).isEqualTo(last);
    }

    @Test
    void import_sameTextUnderOtherKeys_areDuplicatesOfTheFirst() {
        String text = freshText();

        List<JsonPath> report =
                report(importAll(line(text), lineOf(Map.of("text", text, "externalId", text)), line(text)));

        assertThat(report)
                .extracting(line -> line.getString("status"))
                .containsExactly("NEW", "DUPLICATE", "KNOWN", null);
        assertThat(read(report.get(1).getUUID("id")).jsonPath().getString("duplicateOf"))
                .isEqualTo(report.get(0).getString("id"));
    }

    @Test
    void import_lineOfAnExport_keepsItsId() {
        String text = freshText();
        UUID id = UUID.randomUUID();
        String exported =
                "{\"id\":\"%s\",\"revision\":3,\"text\":\"%s\",\"hash\":\"%s\",\"length\":1,\"storedAt\":\"x\",\"annotations\":{\"a\":[1]}}"
                        .formatted(id, text, ContentHash.of(text));

        assertThat(report(importAll(exported)).get(0).getUUID("id")).isEqualTo(id);
        assertThat(read(id).jsonPath().getInt("revision")).isEqualTo(1);
    }

    @Test
    void import_idOfAnotherArticle_isStoredUnderAnother() {
        UUID taken = storedId(Map.of("text", freshText()));

        List<JsonPath> report = report(importAll("{\"id\":\"%s\",\"text\":\"%s\"}".formatted(taken, freshText())));

        assertThat(report.get(0).getString("status")).isEqualTo("NEW");
        assertThat(report.get(0).getUUID("id")).isNotEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "Uno", "hash": "sha256:0"} | hash
                    {"text": "Uno", "id": "7"}          | id
                    """)
    void import_falseFieldOfAnExport_isRefused(String line, String field) {
        assertThat(report(importAll(line)).get(0).getString("problem.violations[0].field"))
                .isEqualTo(field);
    }

    @Test
    void import_compressedBody_isReadLikeAnother() throws IOException {
        Response answer = importLines(gzip(line(freshText())), Map.of("Content-Encoding", "gzip"));

        assertThat(report(answer).get(0).getString("status")).isEqualTo("NEW");
    }

    @Test
    void import_compressedBodyCutOff_tellsWhatWasStoredAndThatItIsNotAll() throws IOException {
        String[] lines =
                IntStream.range(0, 400).mapToObj(i -> line(freshText())).toArray(String[]::new);
        byte[] whole = gzip(String.join("\n", lines));

        List<JsonPath> report =
                report(importLines(Arrays.copyOf(whole, whole.length - 20), Map.of("Content-Encoding", "gzip")));

        JsonPath end = report.get(report.size() - 1);
        assertThat(end.getBoolean("summary.complete")).isFalse();
        assertThat(end.getInt("summary.problem.status")).isEqualTo(400);
        assertThat(end.getInt("summary.new")).isEqualTo(report.size() - 1).isBetween(250, 400);
    }

    @Test
    void import_storeGoesAway_isBrokenOffAndTellsWhatWasStored() {
        String[] lines = IntStream.range(0, 900)
                .mapToObj(i -> lineOf(Map.of("text", freshText(), "source", i < 300 ? "there" : "away")))
                .toArray(String[]::new);

        List<JsonPath> report;
        try (var away = new AwayStore(database, "away")) {
            report = report(importAll(lines));
            assertThat(away.attempts()).as("batches and lines behind the break").isEqualTo(1);
        }

        JsonPath end = report.get(report.size() - 1);
        assertThat(end.getBoolean("summary.complete")).isFalse();
        assertThat(end.getInt("summary.problem.status")).isEqualTo(503);
        assertThat(end.getInt("summary.new")).isEqualTo(report.size() - 1).isEqualTo(250);
        assertThat(report(importAll(lines)).get(900).getMap("summary"))
                .containsEntry("known", 250)
                .containsEntry("new", 650);
    }

    @Test
    void import_otherCoding_isUnsupported() {
        Response answer = importLines(line(freshText()).getBytes(UTF_8), Map.of("Content-Encoding", "br"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void import_lineThatIsNotUtf8_isRefused() {
        byte[] body = (line("caña") + "\n" + line("Cuenca " + UUID.randomUUID())).getBytes(ISO_8859_1);

        List<JsonPath> report = report(importLines(body, Map.of()));

        assertThat(report.get(0).getInt("problem.status")).isEqualTo(415);
        assertThat(report.get(1).getString("status")).isEqualTo("NEW");
    }

    private static String line(String text) {
        return lineOf(Map.of("text", text));
    }

    private static String lineOf(Map<String, String> article) {
        return article.entrySet().stream()
                .map(field -> "\"%s\": \"%s\"".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Response importAll(String... lines) {
        return importLines(String.join("\n", lines).getBytes(UTF_8), Map.of());
    }

    private static List<JsonPath> report(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString().lines().map(JsonPath::new).toList();
    }

    private static byte[] gzip(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
