package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {
    private static final String TEXT = "Vladímir Putin llegó a Ginebra el 16 de junio de 2021.\r\n";

    @TempDir
    Path directory;

    @Test
    void restart_filledArchive_keepsTextsAndAnnotations() {
        var id = storeInFirstRun();
        try (var system = PackagedSystem.start(directory)) {
            var archive = system.archive();
            assertThat(archive.get("articles/%s/text".formatted(id)).body())
                    .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
            assertThat(archive.read("articles/%s/annotations".formatted(id))
                            .get("state")
                            .asText())
                    .isEqualTo("DONE");
            assertThat(archive.list("timeline"))
                    .extracting(entry -> entry.get("value").asText())
                    .contains("2021-06-16");
            assertThat(archive.store(TEXT, "2021-06-16")).as("stored once more").isEqualTo(id);
        }
    }

    private String storeInFirstRun() {
        try (var system = PackagedSystem.start(directory)) {
            return system.archive().store(TEXT, "2021-06-16");
        }
    }
}
