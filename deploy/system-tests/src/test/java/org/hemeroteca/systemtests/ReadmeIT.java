package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.launcher.seed.SeedReader;
import org.hemeroteca.systemtests.Readme.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the system answers. */
class ReadmeIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Readme README = Readme.in(PackagedSystem.HOME);
    private static final Path USAGE =
            PackagedSystem.HOME.resolve("deploy/launcher/src/main/resources/org/hemeroteca/launcher/usage.txt");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PUTIN = "person:vladimir-putin";

    @TempDir
    static Path directory;

    private static PackagedSystem system;
    private static Archive archive;
    /** By the beginning of a path that has an {id} in it. */
    private static Map<String, String> ids;

    /** Whom no authority knows. */
    private static String stranger;

    private static HttpResponse<byte[]> merged;

    @BeforeAll
    static void start() {
        system = PackagedSystem.start(directory);
        archive = system.archive();
        var articles = SeedReader.read(PackagedSystem.HOME.resolve("seeds")).stream()
                .map(seed -> archive.store(seed.article()))
                .toList();
        stranger = storeStranger();
        merged = archive.correct("actors/" + stranger, README.body("actors/ID/corrections"));
        var reprocessing = Archive.json(archive.post("reprocessing", "{\"outdated\": true}"));
        ids = Map.of(
                "articles", articles.get(0),
                "actors", PUTIN,
                "reprocessing", reprocessing.get("id").asText());
    }

    private static String storeStranger() {
        var article = archive.store(Archive.json(new GeneratedArticle(1).json()));
        return Archive.elements(archive.read("articles/%s/annotations".formatted(article))
                        .get("mentions"))
                .filter(mention -> mention.get("type").asText().equals("PERSON"))
                .map(mention -> mention.get("entity").get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void commands_ofTheReadme_areTheOnesTriedHere() {
        assertThat(README.addresses())
                .containsExactly(
                        "analyses", "articles/export", "articles", "actors/ID/corrections", "timeline?from=ayer");
    }

    @Test
    void analyse_requestOfTheReadme_isAnsweredAsItSays() throws IOException {
        var answered = (ObjectNode) archive.analyse(README.body("analyses"));

        // The README leaves them out, and says so.
        answered.remove(List.of("focus", "ranges"));
        assertThat(comparable(answered)).isEqualTo(comparable(JSON.readTree(README.answer(0))));
    }

    @Test
    void store_requestOfTheReadme_isAnsweredAsItSays() throws IOException {
        var first = archive.post("articles", README.body("articles"), "wait=60");
        archive.awaitAnnotation(Archive.json(first).get("id").asText());
        var again = archive.post("articles", README.body("articles"), "wait=60");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).isPresent();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Archive.json(again).get("id")).isEqualTo(Archive.json(first).get("id"));
        assertThat(README.text()).contains("`\"annotation\": {\"status\": \"COMPLETE\", \"state\": \"DONE\"}`");
        assertThat(Archive.json(again).get("annotation"))
                .isEqualTo(JSON.readTree("{\"status\": \"COMPLETE\", \"state\": \"DONE\"}"));
    }

    @Test
    void export_requestOfTheReadme_tellsOfTheSeeds() {
        var lines = new String(archive.get("articles/export").body(), StandardCharsets.UTF_8);

        assertThat(lines.lines())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(line ->
                        assertThat(Archive.json(line).get("text").asText()).isNotEmpty());
    }

    @Test
    void correct_requestOfTheReadme_leadsFromTheMergedToTheSurvivor() {
        assertThat(merged.statusCode()).as(new String(merged.body())).isEqualTo(201);

        var answered = archive.get("actors/" + stranger);

        assertThat(answered.statusCode()).isEqualTo(308);
        assertThat(answered.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/actors/" + PUTIN));
    }

    @Test
    void read_faultyRequestOfTheReadme_isRefusedAsItSays() throws IOException {
        var answered = archive.get("timeline?from=ayer");

        assertThat(answered.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answered.body())).isEqualTo(JSON.readTree(README.answer(1)));
    }

    static Stream<String> reads() {
        return README.reads();
    }

    @ParameterizedTest
    @MethodSource("reads")
    void read_pathOfTheReadme_isAnswered(String path) {
        // What searches and counts follows a moment later.
        await().atMost(PATIENCE).untilAsserted(() -> {
            var answered = archive.read(known(path));
            assertThat(answered.has("items") ? answered.get("items") : answered)
                    .as(answered.toString())
                    .isNotEmpty();
        });
    }

    private static String known(String path) {
        return path.replace("{id}", ids.getOrDefault(path.split("/")[0], ""));
    }

    static Stream<Form> otherForms() {
        return README.otherForms();
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void read_otherFormOfTheReadme_isGiven(Form form) {
        var answered = archive.getAs(form.type(), known(form.path()));

        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(answered.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(form.type()));
    }

    @Test
    void files_ofTheReadme_areThere() {
        assertThat(README.files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void options_ofTheReadme_areThoseOfTheHelp() throws IOException {
        var usage = Files.readString(USAGE);

        assertThat(README.options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(usage).contains("\n  " + option));
    }

    /** Without confidences: their last digits depend on the processor's arithmetic. */
    private static JsonNode comparable(JsonNode answer) {
        answer.get("mentions").forEach(mention -> ((ObjectNode) mention).remove("confidence"));
        return answer;
    }
}
