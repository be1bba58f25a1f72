package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hemeroteca.launcher.seed.SeedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is locked in: what one archive exports makes another one give the same answers. */
class ExportIT {
    private static final Path SEEDS = PackagedSystem.HOME.resolve("seeds");

    private static final Pattern OWN_ID =
            Pattern.compile("\"id\":\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\",\"name\"");

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void import_exportOfAnotherArchive_leadsToTheSameAnswers() {
        byte[] exported;
        Map<String, List<String>> answers;
        try (var system = PackagedSystem.start(first)) {
            var archive = system.archive();
            SeedReader.read(SEEDS).forEach(seed -> archive.store(seed.article()));
            exported = archive.get("articles/export").body();
            answers = answers(archive);
        }
        assertThat(new String(exported, StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).contains("\"annotations\":{", "\"state\":\"DONE\""));
        try (var system = PackagedSystem.start(second)) {
            var archive = system.archive();
            assertThat(archive.importLines(exported)).endsWith("\"complete\":true}}");
            archive.list("articles").forEach(article -> archive.awaitAnnotation(id(article)));
            assertThat(answers(archive)).isEqualTo(answers);
        }
    }

    private static Map<String, List<String>> answers(Archive archive) {
        Map<String, List<String>> answers = new TreeMap<>();
        for (String question : List.of(
                "articles?sort=publishedOn",
                "articles/counts?by=day",
                "actors?sort=name&limit=200",
                "places?sort=name&limit=200",
                "timeline?limit=200")) {
            answers.put(
                    question,
                    archive.list(question).stream()
                            .map(ExportIT::lasting)
                            .sorted()
                            .toList());
        }
        return answers;
    }

    /** Without what an archive gives itself: times, ids of actors that no authority knows, and of entries of the timeline. */
    private static String lasting(JsonNode item) {
        ObjectNode lasting = item.deepCopy();
        lasting.remove(List.of("storedAt", "notedAt"));
        if (item.has("evidence")) {
            lasting.remove("id");
        }
        return OWN_ID.matcher(lasting.toString()).replaceAll("\"name\"");
    }

    private static String id(JsonNode article) {
        return article.get("id").asText();
    }
}
