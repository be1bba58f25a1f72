package org.hemeroteca.launcher.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project directory whose services are stubs and which has no seeds. */
public final class StubHome {
    private StubHome() {}

    public static Path in(Path directory) throws IOException {
        var jar = StubService.jar(directory);
        for (String module : List.of("articles-service", "entities-service", "gateway")) {
            var target = Files.createDirectories(directory.resolve(module).resolve("target/quarkus-app"));
            Files.copy(jar, target.resolve("quarkus-run.jar"));
        }
        Files.createDirectories(directory.resolve("seeds"));
        return directory;
    }
}
