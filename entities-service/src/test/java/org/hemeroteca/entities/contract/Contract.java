package org.hemeroteca.entities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files that stand for our answers in the tests of the gateway. */
final class Contract {
    private static final Path STUBS = Path.of("..", "gateway", "src", "test", "resources", "stubs", "entities");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    static Set<String> files() throws IOException {
        try (var files = Files.list(STUBS)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** What the gateway counts on, without the members of evidence, which differ from rule to rule and which it passes on unseen. */
    static Set<String> promised(String file) throws IOException {
        return Shape.of(JSON.readTree(Files.readString(STUBS.resolve(file)))).stream()
                .filter(member -> !member.contains("/evidence/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> shape(Response answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 202);
        return Shape.of(JSON.readTree(answer.asString()));
    }
}
