package org.hemeroteca.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run goes on with what the first one has stored. */
class RestartIT {
    private static final String TEXT = "Vladímir Putin llegó a Ginebra el 16 de junio de 2021.\r\n";

    @TempDir
    static Path directory;

    @TempDir
    static Path elsewhere;

    private static String id;

    @BeforeAll
    static void storeInFirstRun() {
        try (var system = PackagedSystem.start(directory)) {
            id = system.archive().store(TEXT, "2021-06-16");
        }
    }

    @Test
    void restart_filledArchive_keepsTextsAndAnnotations() {
        try (var system = PackagedSystem.start(directory)) {
            var archive = system.archive();
            assertKept(archive);
            assertThat(archive.list("timeline"))
                    .extracting(entry -> entry.get("value").asText())
                    .contains("2021-06-16");
            assertThat(archive.store(TEXT, "2021-06-16")).as("stored once more").isEqualTo(id);
        }
    }

    @Test
    void restart_databasesGiven_usesTheirServerAndStartsNone() {
        try (var server = DatabaseServer.start(
                new DataDirectory(directory).create(),
                PackagedSystem.SOFTWARE,
                Ports.free().gateway())) {
            var databases = GivenDatabases.of(server.open("articles"), server.open("entities"));
            try (var system = PackagedSystem.start(elsewhere, databases)) {
                assertKept(system.archive());
            }
            assertThat(elsewhere.resolve("postgres")).doesNotExist();
            assertThat(new Sql(server.open("articles")).number("select count(*) from article"))
                    .as("the given server runs on")
                    .isEqualTo(1);
        }
    }

    private static void assertKept(Archive archive) {
        assertThat(archive.get("articles/%s/text".formatted(id)).body())
                .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(archive.read("articles/%s/annotations".formatted(id))
                        .get("state")
                        .asText())
                .isEqualTo("DONE");
    }
}
