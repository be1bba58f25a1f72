package org.hemeroteca.systemtests.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The file for Compose keeps what the Kubernetes manifests promise, as far as one machine can. */
class ComposeTest {
    private static final Path FILE = Path.of("../compose.yaml");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[?-])?");

    /** The words of the Compose specification that the file needs; whatever else it says is a slip of the pen. */
    private static final String[] KNOWN = {
        "profiles",
        "image",
        "entrypoint",
        "command",
        "restart",
        "stop_grace_period",
        "mem_limit",
        "shm_size",
        "read_only",
        "tmpfs",
        "cap_drop",
        "security_opt",
        "environment",
        "volumes",
        "ports",
        "networks",
        "depends_on",
        "healthcheck"
    };

    private static JsonNode services;
    private static JsonNode all;

    @BeforeAll
    static void read() throws IOException {
        try (Reader reader = Files.newBufferedReader(FILE)) {
            all = new ObjectMapper().valueToTree(new Yaml().load(reader));
            services = all.get("services");
        }
    }

    @Test
    void file_whole_hasTheServicesAndTheirDatabase() {
        assertThat(names(services))
                .containsExactlyInAnyOrder(
                        "postgres", "articles-service", "entities-service", "gateway", "kafka", "topics");
        assertThat(names(all)).containsOnly("name", "x-confined", "services", "networks", "volumes");
        assertThat(services).allSatisfy(service -> assertThat(names(service)).isSubsetOf(KNOWN));
    }

    @Test
    void kafka_unlessAskedFor_isNeitherStartedNorUsed() {
        assertThat(services.at("/kafka/profiles")).hasToString("[\"kafka\"]");
        assertThat(services.at("/topics/profiles")).hasToString("[\"kafka\"]");
        assertThat(services.findValuesAsText("EVENTS_KAFKA")).hasSize(2).containsOnly("${EVENTS_KAFKA:-false}");
    }

    @ParameterizedTest
    @CsvSource({"articles-service, 448m", "entities-service, 768m", "gateway, 384m"})
    void service_any_isConfinedToTheMemoryThatKubernetesGives(String name, String memory) {
        var service = services.get(name);
        assertThat(service.get("read_only").asBoolean()).isTrue();
        assertThat(service.get("cap_drop")).hasToString("[\"ALL\"]");
        assertThat(service.get("security_opt")).hasToString("[\"no-new-privileges:true\"]");
        assertThat(service.get("mem_limit").asText()).isEqualTo(memory);
        assertThat(service.get("image").asText())
                .isEqualTo("${HEMEROTECA_IMAGES:-localhost/hemeroteca}/%s:${HEMEROTECA_VERSION:-%s}"
                        .formatted(name, version()));
    }

    @Test
    void ports_any_areTheGatewaysAndOfThisMachineAlone() {
        assertThat(services.findParents("ports")).containsExactly(services.get("gateway"));
        assertThat(texts(services.get("gateway").get("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void networks_any_letTheServicesTalkAsDesignedOnly() {
        var networks = Map.of(
                "postgres", List.of("store"),
                "articles-service", List.of("store", "services"),
                "entities-service", List.of("store", "services"),
                "gateway", List.of("services", "front"));
        networks.forEach(
                (service, expected) -> assertThat(texts(services.get(service).get("networks")))
                        .as(service)
                        .containsExactlyElementsOf(expected));
        assertThat(names(all.get("networks"))).containsExactly("store", "services", "front");
        assertThat(all.at("/networks/store/internal").asBoolean()).isTrue();
        assertThat(all.at("/networks/services/internal").asBoolean()).isTrue();
    }

    /** Without a default or a word on what is missing, Compose would go on with nothing. */
    @Test
    void variables_any_haveADefaultOrAreAskedFor() throws IOException {
        var text = Files.readString(FILE);
        assertThat(VARIABLE.matcher(text).results())
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(variable.group(2)).as(variable.group(1)).isNotNull());
        assertThat(VARIABLE.matcher(text)
                        .results()
                        .filter(variable -> ":?".equals(variable.group(2)))
                        .map(variable -> variable.group(1)))
                .allSatisfy(asked -> assertThat(Files.readString(FILE.resolveSibling("README.md")))
                        .contains(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles-service", "entities-service"})
    void service_withADatabase_waitsForIt(String name) {
        assertThat(services.at("/%s/depends_on/postgres/condition".formatted(name))
                        .asText())
                .isEqualTo("service_healthy");
    }

    @Test
    void files_thatAreMounted_areThere() {
        var mounted = texts(services.get("postgres").get("volumes"))
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> FILE.resolveSibling(volume.replaceAll(":.*", "")));
        assertThat(mounted).isNotEmpty().allSatisfy(file -> assertThat(file).isExecutable());
    }

    private static String version() {
        try (Stream<String> lines = Files.lines(Path.of("../../pom.xml"))) {
            return lines.filter(line -> line.startsWith("    <version>"))
                    .map(line -> line.replaceAll("<[^>]*>", "").strip())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
