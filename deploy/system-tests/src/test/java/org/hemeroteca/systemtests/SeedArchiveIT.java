package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.launcher.seed.Seed;
import org.hemeroteca.launcher.seed.SeedReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job on the five seed articles: stored to the byte, annotated, joined in one timeline. */
class SeedArchiveIT {
    private static final Path SEEDS = PackagedSystem.HOME.resolve("seeds");

    @TempDir
    static Path directory;

    private static PackagedSystem system;
    private static Archive archive;
    private static Map<String, String> ids;

    @BeforeAll
    static void fillArchive() {
        system = PackagedSystem.start(directory);
        archive = system.archive();
        ids = SeedReader.read(SEEDS).stream().collect(Collectors.toMap(Seed::name, seed -> imported(seed.article())));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    /** As the launcher does it. */
    private static String imported(JsonNode article) {
        var report = archive.importLines(article.toString().getBytes(StandardCharsets.UTF_8));
        var matcher = Pattern.compile("\"id\":\"([^\"]*)\"").matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        archive.awaitAnnotation(matcher.group(1));
        return matcher.group(1);
    }

    static Stream<String> seeds() {
        return SeedReader.read(SEEDS).stream().map(Seed::name);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void annotate_seed_isDone(String seed) {
        var annotations = archive.read("articles/%s/annotations".formatted(ids.get(seed)));
        assertThat(annotations.get("state").asText()).isEqualTo("DONE");
        assertThat(annotations.get("mentions")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void read_textOfSeed_isTheSameToTheByte(String seed) throws IOException {
        var answer = archive.get("articles/%s/text".formatted(ids.get(seed)));
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(SEEDS.resolve(seed + ".txt")));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-10, Ginebra", "2022-01-12, Bruselas"})
    void timeline_day_saysWhereInASentence(String day, String place) {
        assertThat(timeline(day)).anySatisfy(entry -> {
            assertThat(Archive.elements(entry.get("places"))
                            .map(named -> named.get("name").asText()))
                    .contains(place);
            assertThat(sentences(entry)).anyMatch(sentence -> sentence.contains(place));
        });
    }

    @Test
    void timeline_dayOfTheThirdRound_hasASentence() {
        assertThat(timeline("2022-01-13"))
                .anySatisfy(entry -> assertThat(sentences(entry)).isNotEmpty());
    }

    /** What the document's own page sends when one presses nothing but its buttons. */
    @ParameterizedTest
    @MethodSource("reads")
    void example_ofTheDocument_isAnswered(Reading reading) {
        assertThat(archive.get(reading.path()).statusCode()).isEqualTo(200);
    }

    /** Nobody has corrected anything here, nor had anything annotated again. */
    static Stream<Reading> reads() {
        return Reading.examples(archive)
                .filter(reading ->
                        !List.of("readCorrection", "readReprocessing").contains(reading.operation()));
    }

    @Test
    void delete_article_disappearsEverywhere() {
        var id = archive.store(
                "El canciller alemán, Helmut Kohl, se reunió en Sevilla con Felipe González el 4 de marzo de 1987.",
                "1987-03-05");
        assertThat(timeline("1987-03-04")).isNotEmpty();
        assertThat(archive.list("actors?q=Felipe")).isNotEmpty();
        assertThat(archive.list("places?q=Sevilla")).isNotEmpty();

        assertThat(archive.delete("articles/" + id)).isEqualTo(204);

        assertThat(archive.get("articles/" + id).statusCode()).isEqualTo(404);
        assertThat(archive.get("articles/%s/text".formatted(id)).statusCode()).isEqualTo(404);
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(archive.get("articles/%s/annotations".formatted(id)).statusCode())
                    .isEqualTo(404);
            assertThat(timeline("1987-03-04")).isEmpty();
            assertThat(archive.list("actors?q=Felipe")).isEmpty();
            assertThat(archive.list("places?q=Sevilla")).isEmpty();
        });
    }

    private static Stream<JsonNode> timeline(String day) {
        return archive.list("timeline?limit=200").stream()
                .filter(entry -> entry.get("value").asText().equals(day));
    }

    private static Stream<String> sentences(JsonNode entry) {
        return Archive.elements(entry.get("evidence"))
                .map(evidence -> evidence.get("sentence").get("text").asText());
    }
}
