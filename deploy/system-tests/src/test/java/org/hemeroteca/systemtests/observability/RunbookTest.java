package org.hemeroteca.systemtests.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whoever is woken by an alert is told what to do, and nobody is told of an alert that there is not. */
class RunbookTest {
    private static final Path HOME = Path.of("../observability");
    private static final String ENTRY = "### ";

    @Test
    void alert_any_saysHowBadItIsWhatIsWrongAndWhereToReadOn() throws IOException {
        assertThat(alerts()).isNotEmpty().allSatisfy(rule -> {
            var name = rule.get("alert").asText();
            assertThat(rule.at("/labels/severity").asText()).as(name).isIn("warning", "critical");
            assertThat(rule.at("/annotations/summary").asText()).as(name).isNotBlank();
            assertThat(rule.at("/annotations/runbook").asText())
                    .isEqualTo("README.md#" + name.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void runbook_whole_hasOneEntryForEachAlert() throws IOException {
        var entries = Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith(ENTRY))
                .map(line -> line.substring(ENTRY.length()));

        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(
                        alerts().map(rule -> rule.get("alert").asText()).toList());
    }

    private static Stream<JsonNode> alerts() throws IOException {
        var rules = Stream.<JsonNode>builder();
        for (String file : List.of("alerts.yaml", "alerts-kafka.yaml")) {
            try (Reader yaml = Files.newBufferedReader(HOME.resolve(file))) {
                JsonNode tree = new ObjectMapper().valueToTree(new Yaml().load(yaml));
                tree.findValues("rules").forEach(list -> list.forEach(rules::add));
            }
        }
        return rules.build();
    }
}
