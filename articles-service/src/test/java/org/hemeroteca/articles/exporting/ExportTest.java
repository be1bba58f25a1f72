package org.hemeroteca.articles.exporting;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.freshText;
import static org.hemeroteca.articles.testsupport.ArticlesApi.importLines;
import static org.hemeroteca.articles.testsupport.ArticlesApi.read;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class ExportTest {
    @Test
    void export_someArticles_tellsThemAsTheyAreReadTheOldestFirst() {
        String source = freshText();
        UUID first = storedId(Map.of("text", "Uno\n" + freshText(), "source", source, "title", "Á"));
        UUID second = storedId(Map.of("text", freshText(), "source", source));
        remove(storedId(Map.of("text", freshText(), "source", source)));

        Response answer = export(source);

        assertThat(answer.contentType()).startsWith("application/x-ndjson");
        assertThat(new String(answer.asByteArray(), UTF_8))
                .isEqualTo(new String(read(first).asByteArray(), UTF_8) + "\n"
                        + new String(read(second).asByteArray(), UTF_8) + "\n");
    }

    @Test
    void export_manyArticles_tellsEachOnce() {
        String source = freshText();
        String lines = IntStream.range(0, 350)
                .mapToObj(i -> "{\"source\": \"%s\", \"text\": \"%s\"}".formatted(source, freshText()))
                .collect(Collectors.joining("\n"));
        importLines(lines.getBytes(UTF_8), Map.of());

        List<String> exported = export(source).asString().lines().toList();

        assertThat(exported).hasSize(350).doesNotHaveDuplicates();
    }

    @Test
    void export_importedAgain_isKnown() {
        String source = freshText();
        UUID id =
                storedId(Map.of("text", freshText(), "source", source, "publishedOn", "2022-01-12", "language", "es"));

        Response answer = importLines(export(source).asByteArray(), Map.of());

        JsonPath report = new JsonPath(answer.asString().lines().findFirst().orElseThrow());
        assertThat(report.getString("status")).isEqualTo("KNOWN");
        assertThat(report.getUUID("id")).isEqualTo(id);
    }

    private static Response export(String source) {
        return given().queryParam("source", source).get("/articles/export");
    }
}
