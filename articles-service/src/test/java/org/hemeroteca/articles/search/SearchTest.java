package org.hemeroteca.articles.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.articles.testsupport.ArticlesApi.importLines;
import static org.hemeroteca.articles.testsupport.ArticlesApi.list;
import static org.hemeroteca.articles.testsupport.ArticlesApi.patch;
import static org.hemeroteca.articles.testsupport.ArticlesApi.remove;
import static org.hemeroteca.articles.testsupport.ArticlesApi.replace;
import static org.hemeroteca.articles.testsupport.ArticlesApi.storedId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.articles.paging.OpaqueCursor;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class SearchTest {
    @Inject
    SearchIndexer indexer;

    @Inject
    SearchRepository index;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversacion",
                "conversación",
                "CONVERSACIONES",
                "conversac*",
                "embajador conversacion",
                "\"largas conversaciones\"",
                "«conversaciones de paz»",
                "el embajador"
            })
    void search_wordsInAnyForm_findsTheText(String question) {
        String source = UUID.randomUUID().toString();
        UUID id = storedId(Map.of(
                "text", "El embajador habló de las largas conversaciones de paz.",
                "source", source,
                "externalId", "uno"));

        assertThat(found(question, source)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"embajada guerra", "\"paz conversaciones\"", "\"largas paz\"", "conversacional*", "versac*"})
    void search_otherWordsOrAnotherOrder_findsNothing(String question) {
        String source = UUID.randomUUID().toString();
        storedId(Map.of(
                "text", "El embajador habló de las largas conversaciones de paz.",
                "source", source,
                "externalId", "uno"));

        assertThat(found(question, source)).isEmpty();
    }

    @Test
    void search_titleAndText_putsTheTitleFirst() {
        String source = UUID.randomUUID().toString();
        UUID title = storedId(Map.of("title", "Sequía", "text", "Los embalses bajan otra vez.", "source", source));
        UUID text = storedId(Map.of("text", "Los embalses bajan por la sequía.", "source", source));

        assertThat(found("sequia", source)).containsExactly(title, text);
    }

    @Test
    void search_hit_tellsWhereTheWordsAreInCodePoints() {
        String source = UUID.randomUUID().toString();
        storedId(Map.of(
                "title", "La sequía 🌵 y la sequía", "text", "👍 Hay sequías.\n\nOtra línea.", "source", source));

        JsonPath hit = search(Map.of("q", "sequia", "source", source)).jsonPath();

        assertThat(hit.getList("items[0].highlight.title.start")).containsExactly(3, 17);
        assertThat(hit.getList("items[0].highlight.title.end")).containsExactly(9, 23);
        assertThat(hit.getInt("items[0].highlight.text[0].start")).isEqualTo(6);
        assertThat(hit.getInt("items[0].highlight.text[0].end")).isEqualTo(13);
        assertThat(hit.getString("items[0].highlight.snippet.text")).startsWith("Hay sequías.");
        assertThat(hit.getInt("items[0].highlight.snippet.start")).isEqualTo(2);
        assertThat(hit.getFloat("items[0].score")).isPositive();
    }

    @Test
    void search_longText_showsTheStretchWithTheWords() {
        String source = UUID.randomUUID().toString();
        storedId(
                Map.of("text", "Nada. ".repeat(500) + "Dimitió el alcalde. " + "Nada. ".repeat(500), "source", source));

        assertThat(search(Map.of("q", "alcalde dimitir", "source", source))
                        .jsonPath()
                        .getString("items[0].highlight.snippet.text"))
                .contains("Dimitió el alcalde")
                .hasSizeLessThan(260);
    }

    @Test
    void search_changedArticle_isFoundByWhatItIsNow() {
        String source = UUID.randomUUID().toString();
        UUID id = storedId(Map.of("text", "Una helada tardía.", "source", source));
        assertThat(found("helada", source)).containsExactly(id);

        replace(id, "*", Map.of("text", "Un granizo temprano.", "source", source));
        assertThat(found("helada", source)).isEmpty();
        assertThat(found("granizo", source)).containsExactly(id);

        patch(id, "*", "{\"title\": \"Tormenta\"}");
        assertThat(found("tormenta granizo", source)).containsExactly(id);

        remove(id);
        assertThat(found("granizo", source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "publishedFrom, 2022-01-12, true",
        "publishedFrom, 2022-01-13, false",
        "publishedTo, 2022-01-12, false",
        "publishedTo, 2022-01-13, true",
        "storedFrom, 2022-01-12, true",
        "storedTo, 2022-01-12T00:00:00Z, false",
        "language, es, true",
        "language, es-MX, true",
        "language, ca, false",
        "externalId, otro, false",
        "id, 00000000-0000-4000-8000-000000000000, false"
    })
    void search_filter_appliesToHitsAndToLists(String filter, String value, boolean within) {
        String source = "l'«" + UUID.randomUUID() + "»\\";
        UUID id = storedId(Map.of(
                "text",
                "Una helada tardía.",
                "source",
                source,
                "externalId",
                "uno",
                "language",
                "es-MX",
                "publishedOn",
                "2022-01-12"));
        Map<String, String> parameters = Map.of("source", source, filter, value);
        Map<String, String> search = new HashMap<>(parameters);
        search.put("q", "helada");

        assertThat(ids(search(search))).isEqualTo(within ? List.of(id) : List.of());
        assertThat(ids(list(parameters))).isEqualTo(within ? List.of(id) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "-storedAt"})
    void search_pageByPage_findsEachOnce(String sort) {
        String source = UUID.randomUUID().toString();
        fill(source, 2500, "helada");
        indexer.catchUp();

        List<UUID> found = new ArrayList<>();
        Map<String, Object> parameters =
                new HashMap<>(Map.of("q", "helada", "source", source, "limit", 200, "sort", sort));
        for (String next = ""; next != null; ) {
            JsonPath page = list(parameters).jsonPath();
            found.addAll(page.getList("items.id", UUID.class));
            next = page.getString("next");
            parameters.put("cursor", next);
        }

        assertThat(found).hasSize(2500).doesNotHaveDuplicates();
    }

    @Test
    void count_withWords_countsTheHitsAlone() {
        String language = "qaa-x-" + UUID.randomUUID().toString().substring(0, 8);
        for (String day : List.of("2021-12-31", "2022-01-12", "2022-01-12")) {
            storedId(Map.of(
                    "text", "Las heladas, otra vez. " + UUID.randomUUID(), "language", language, "publishedOn", day));
        }
        UUID removed = storedId(Map.of("text", "Heló. Helada " + UUID.randomUUID(), "language", language));
        storedId(Map.of("text", "Granizo " + UUID.randomUUID(), "language", language, "publishedOn", "2021-12-31"));
        storedId(Map.of("text", "Helada " + UUID.randomUUID(), "language", language, "source", "El Llano"));
        indexer.catchUp();
        remove(removed);

        Map<String, Object> parameters = Map.of("by", "day", "q", "helada", "language", language, "limit", 2);
        JsonPath first = count(parameters);
        assertThat(first.getList("items.value")).containsExactly("2021-12-31", "2022-01-12");
        assertThat(first.getList("items.articles")).containsExactly(1, 2);

        Map<String, Object> next = new HashMap<>(parameters);
        next.put("cursor", first.getString("next"));
        assertThat(count(next).getList("items.articles")).containsExactly(1);

        Map<String, Object> bySource = new HashMap<>(parameters);
        bySource.put("by", "source");
        assertThat(count(bySource).getList("items.value")).containsExactly("El Llano", null);
        assertThat(count(bySource).getList("items.articles")).containsExactly(1, 3);
    }

    @Test
    void count_stopWordsAlone_countsNothing() {
        assertThat(count(Map.of("by", "day", "q", "de la")).getList("items")).isEmpty();
    }

    private static JsonPath count(Map<String, ?> parameters) {
        Response answer = given().queryParams(parameters).get("/articles/counts");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    @Test
    void search_stopWordsAlone_findsNothing() {
        assertThat(search(Map.of("q", "de la")).jsonPath().getList("items")).isEmpty();
    }

    @Test
    void index_afterAllWasRead_isUpToDate() {
        storedId(Map.of("text", "Una helada " + UUID.randomUUID()));
        indexer.catchUp();

        assertThat(given().get("/articles/index").jsonPath().getMap(""))
                .containsEntry("upToDate", true)
                .containsEntry("pending", 0);
    }

    @Test
    void index_afterTheDatabaseWasReplacedByACopy_isMadeAnew() {
        String source = UUID.randomUUID().toString();
        UUID id = storedId(Map.of("text", "Una helada tardía.", "source", source));
        assertThat(found("helada", source)).containsExactly(id);

        QuarkusTransaction.requiringNew().run(() -> index.move(OpaqueCursor.of(1, 1, 1)));

        assertThat(found("helada", source)).containsExactly(id);
        assertThat(given().get("/articles/index").jsonPath().getBoolean("upToDate"))
                .isTrue();
    }

    @Test
    void search_textOfManyDifferentWords_isIndexedAsFarAsThereIsRoom() {
        String source = UUID.randomUUID().toString();
        String text = IntStream.range(0, 60_000).mapToObj(i -> "palabra" + i).collect(Collectors.joining(" "));
        UUID id = storedId(Map.of("text", text, "source", source));

        assertThat(found("palabra7", source)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"sort, publishedOn, 422", "cursor, x, 400", "cursor, MTox, 400"})
    void search_unreadableParameter_isNamed(String name, String value, int status) {
        Response answer = list(Map.of("q", "helada", name, value));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "& | !", "*", "a:b", "\\", "(", "<->", "1 2 3", "'); drop table article; --"})
    void search_anyCharacters_isNoError(String question) {
        assertThat(list(Map.of("q", question)).statusCode()).isEqualTo(200);
    }

    private static void fill(String source, int articles, String word) {
        String lines = IntStream.range(0, articles)
                .mapToObj(i -> "{\"source\": \"%s\", \"externalId\": \"%d\", \"text\": \"Una %s. %s\"}"
                        .formatted(source, i, word, "Otra vez. ".repeat(i % 7) + i))
                .collect(Collectors.joining("\n"));
        assertThat(importLines(lines.getBytes(StandardCharsets.UTF_8), Map.of()).statusCode())
                .isEqualTo(200);
    }

    private List<UUID> found(String question, String source) {
        return ids(search(Map.of("q", question, "source", source)));
    }

    private Response search(Map<String, ?> parameters) {
        indexer.catchUp();
        return list(parameters);
    }

    private static List<UUID> ids(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("items.id", UUID.class);
    }
}
