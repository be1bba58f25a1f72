package org.hemeroteca.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.testsupport.Output;
import org.hemeroteca.launcher.testsupport.StubApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedLoaderTest {
    private static final String TEXT = "Reunión en «Ginebra»\r\n\u00A0el 10 de enero 🕊\n";

    @TempDir
    Path seeds;

    private final Output output = new Output();
    private StubApi api;

    @BeforeEach
    void writeSeed() throws IOException {
        Files.writeString(seeds.resolve("one.txt"), TEXT);
        Files.writeString(seeds.resolve("README.md"), "no seed");
        api = new StubApi().on("POST articles/import", 200, "{\"line\": 1, \"id\": \"a1\"}\n{\"summary\": {}}");
    }

    @AfterEach
    void closeApi() {
        api.close();
    }

    @Test
    void load_seed_postsTextAndMetadataUnchanged() throws IOException {
        Files.writeString(seeds.resolve("one.json"), "{\"source\": \"El País\", \"publishedOn\": \"2022-01-12\"}");
        annotated("{\"state\": \"DONE\"}");
        assertThat(load()).isZero();
        var posted = new ObjectMapper().readTree(api.bodies().get(0));
        assertThat(posted.get("text").asText()).isEqualTo(TEXT);
        assertThat(posted.get("source").asText()).isEqualTo("El País");
        assertThat(posted.get("publishedOn").asText()).isEqualTo("2022-01-12");
    }

    @Test
    void load_annotationPending_waitsForItsEnd() {
        annotated("{\"state\": \"PENDING\"}").annotated("{\"state\": \"DONE\"}");
        assertThat(load()).isZero();
        assertThat(api.requests())
                .containsExactly("POST articles/import", "GET articles/a1/annotations", "GET articles/a1/annotations");
        assertThat(output.text()).contains("one stored and annotated in");
    }

    @Test
    void load_annotationFailed_reportsAndCountsIt() {
        annotated("{\"state\": \"FAILED\", \"failure\": \"model is missing\"}");
        assertThat(load()).isEqualTo(1);
        assertThat(output.text()).contains("one stored, but its annotation FAILED: model is missing");
    }

    @Test
    void load_refused_tellsTheProblemInItsWords() {
        api.close();
        api = refusing();
        assertThatThrownBy(this::load)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("POST " + api.address() + "articles/import: The text is empty");
    }

    @Test
    void load_nobodyAnswers_saysWhoseAnswerIsMissing() {
        api.close();
        assertThatThrownBy(this::load)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(api.address() + "articles/import: no answer");
    }

    private static StubApi refusing() {
        try {
            return new StubApi()
                    .on(
                            "POST articles/import",
                            200,
                            "{\"line\": 1, \"problem\": {\"title\": \"Unprocessable\", \"detail\": \"The text is empty\"}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SeedLoaderTest annotated(String answer) {
        api.on("GET articles/a1/annotations", 200, answer);
        return this;
    }

    private long load() {
        var stop = new StopRequest();
        var archive = new ArchiveClient(api.address(), stop);
        return new SeedLoader(archive, stop, output.console()).load(SeedReader.read(seeds));
    }
}
