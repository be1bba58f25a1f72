package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the system answers. */
class ReadmeIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BODY = Pattern.compile("analyses .*\\R.*-d '([^']*)'");
    private static final Pattern ANSWER = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern FAULTY_PATH = Pattern.compile("curl 'http://127.0.0.1:8080/api/v1/([^']*)'");

    @TempDir
    static Path directory;

    private static PackagedSystem system;
    private static String readme;
    private static List<String> answers;

    @BeforeAll
    static void start() throws IOException {
        readme = Files.readString(PackagedSystem.HOME.resolve("README.md"));
        answers =
                ANSWER.matcher(readme).results().map(answer -> answer.group(1)).toList();
        system = PackagedSystem.start(directory);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void analyse_requestOfTheReadme_isAnsweredAsItSays() throws IOException {
        var said = JSON.readTree(answers.get(0));

        var answered = (ObjectNode) system.archive().analyse(first(BODY));

        // The README leaves them out, and says so.
        answered.remove(List.of("focus", "ranges"));
        assertThat(comparable(answered)).isEqualTo(comparable(said));
    }

    @Test
    void read_faultyRequestOfTheReadme_isRefusedAsItSays() throws IOException {
        var answered = system.archive().get(first(FAULTY_PATH));

        assertThat(answered.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answered.body())).isEqualTo(JSON.readTree(answers.get(1)));
    }

    /** Without confidences: their last digits depend on the processor's arithmetic. */
    private static JsonNode comparable(JsonNode answer) {
        answer.get("mentions").forEach(mention -> ((ObjectNode) mention).remove("confidence"));
        return answer;
    }

    private static String first(Pattern pattern) {
        return pattern.matcher(readme)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }
}
