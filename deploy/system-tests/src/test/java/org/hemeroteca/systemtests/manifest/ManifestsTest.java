package org.hemeroteca.systemtests.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hemeroteca.systemtests.manifest.Manifest.elements;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every overlay is what Kubernetes takes, and keeps what this project promises of its deployment. */
class ManifestsTest {
    private static final int LONGEST_FILE = 80;

    @BeforeAll
    static void needsKubectl() {
        boolean there = Overlay.canRender();
        if (!there) {
            System.err.println("SKIPPED: no kubectl here, so the Kubernetes overlays were not checked");
        }
        Assumptions.assumeTrue(there, "kubectl renders the overlays");
    }

    @ParameterizedTest
    @EnumSource
    void render_anyOverlay_isValid(Overlay overlay) {
        assertThat(overlay.render()).isNotEmpty().allSatisfy(Manifest::validate);
    }

    @Test
    void validate_unknownField_isRefused() {
        var service = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {prots: []}\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manifest.all(new StringReader(service)).forEach(Manifest::validate))
                .withMessageContaining("prots");
    }

    @ParameterizedTest
    @CsvSource({
        "Kafka, '{kafka: {listeners: [{name: a, port: 9092, type: internal, tls: false, peers: []}]}}', peers",
        "KafkaNodePool, '{replicas: 1, roles: [broker], storage: {type: jbod, volumes: [{id: 0, type: persistent-claim, sise: 1Gi}]}}', sise",
        "KafkaTopic, '{partitions: 1, replicas: 3, configuration: {}}', configuration"
    })
    void validate_unknownFieldOfStrimzi_isRefusedHoweverDeep(String kind, String spec, String unknown) {
        var object = """
                apiVersion: kafka.strimzi.io/v1
                kind: %s
                metadata: {name: a, labels: {strimzi.io/cluster: a}}
                spec: %s
                """.formatted(kind, spec);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Manifest.all(new StringReader(object)).forEach(Manifest::validate))
                .withMessageContaining(unknown);
    }

    @ParameterizedTest
    @EnumSource
    void containers_anyOverlay_areConfinedAndPinned(Overlay overlay) {
        assertThat(workloads(overlay).flatMap(Manifest::allContainers))
                .isNotEmpty()
                .allSatisfy(container -> {
                    var context = container.getAsJsonObject("securityContext");
                    assertThat(context.get("allowPrivilegeEscalation").getAsBoolean())
                            .isFalse();
                    assertThat(context.get("readOnlyRootFilesystem").getAsBoolean())
                            .isTrue();
                    assertThat(context.getAsJsonObject("capabilities").get("drop"))
                            .hasToString("[\"ALL\"]");
                    assertThat(container
                                    .getAsJsonObject("resources")
                                    .getAsJsonObject("requests")
                                    .keySet())
                            .contains("cpu", "memory");
                    assertThat(container
                                    .getAsJsonObject("resources")
                                    .getAsJsonObject("limits")
                                    .keySet())
                            .contains("memory");
                    assertThat(container.get("image").getAsString()).matches(".+/[^:]+:\\d[^:]*");
                });
    }

    @ParameterizedTest
    @EnumSource
    void pods_anyOverlay_runWithoutRightsOrToken(Overlay overlay) {
        assertThat(workloads(overlay)).isNotEmpty().allSatisfy(workload -> {
            var pod = workload.podSpec();
            assertThat(pod.getAsJsonObject("securityContext")
                            .get("runAsNonRoot")
                            .getAsBoolean())
                    .isTrue();
            assertThat(pod.getAsJsonObject("securityContext").getAsJsonObject("seccompProfile"))
                    .hasToString("{\"type\":\"RuntimeDefault\"}");
            assertThat(pod.get("automountServiceAccountToken").getAsBoolean()).isFalse();
            assertThat(workload.containers())
                    .allSatisfy(container ->
                            assertThat(container.keySet()).contains("startupProbe", "readinessProbe", "livenessProbe"));
        });
    }

    @Test
    void namespace_ofTheOverlays_admitsRestrictedPodsOnly() throws IOException {
        try (Reader file = Files.newBufferedReader(Overlay.HOME.resolve("namespace.yaml"))) {
            assertThat(Manifest.all(file)).singleElement().satisfies(namespace -> {
                namespace.validate();
                assertThat(workloads(Overlay.LOCAL).map(Manifest::namespace)).containsOnly(namespace.name());
                assertThat(namespace.json().getAsJsonObject("metadata").getAsJsonObject("labels"))
                        .hasToString("{\"pod-security.kubernetes.io/enforce\":\"restricted\"}");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void secrets_anyOverlay_areReferencedOnly(Overlay overlay) {
        assertThat(overlay.render()).noneMatch(manifest -> manifest.kind().equals("Secret"));
    }

    @ParameterizedTest
    @EnumSource
    void ingress_anyOverlay_opensTheApiAndItsDocumentsOnly(Overlay overlay) {
        var paths = kind(overlay, "Ingress")
                .flatMap(ingress -> elements(ingress.spec(), "rules"))
                .flatMap(rule -> elements(rule.getAsJsonObject("http"), "paths"))
                .map(path -> path.get("path").getAsString());

        assertThat(paths).containsExactly("/api", "/problems", "/q/openapi", "/q/swagger-ui");
    }

    @ParameterizedTest
    @EnumSource
    void policies_anyOverlay_letTheServicesTalkAsDesignedOnly(Overlay overlay) {
        var policies = kind(overlay, "NetworkPolicy").collect(Collectors.toMap(Manifest::name, Manifest::spec));

        assertThat(policies.get("default").getAsJsonObject("podSelector").keySet())
                .isEmpty();
        assertThat(policies.get("default").has("ingress")).isFalse();
        assertThat(callers(policies.get("articles-service"))).containsExactly("gateway", "entities-service");
        assertThat(callers(policies.get("entities-service"))).containsExactly("gateway");
        assertThat(workloads(overlay))
                .allSatisfy(workload -> assertThat(policies).containsKey(workload.name()));
    }

    @Test
    void production_anyService_scalesAndSurvivesDrains() {
        var services = workloads(Overlay.PRODUCTION).map(Manifest::name).toList();

        assertThat(kind(Overlay.PRODUCTION, "HorizontalPodAutoscaler").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(services);
        assertThat(kind(Overlay.PRODUCTION, "PodDisruptionBudget").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(services);
    }

    @Test
    void scaled_topics_areThoseOfTheServicesWithPartitionsForAll() {
        var topics = kind(Overlay.SCALED, "KafkaTopic").collect(Collectors.toMap(Manifest::name, Manifest::spec));
        var events = topics.get("article-events");

        assertThat(topics).containsOnlyKeys("article-events", "article-events-dead");
        assertThat(events.getAsJsonObject("config").get("cleanup.policy").getAsString())
                .isEqualTo("compact");
        assertThat(kind(Overlay.SCALED, "HorizontalPodAutoscaler")
                        .filter(scaler -> scaler.name().equals("entities-service"))
                        .map(scaler -> scaler.spec().get("maxReplicas").getAsInt()))
                .singleElement()
                .satisfies(
                        most -> assertThat(events.get("partitions").getAsInt()).isGreaterThanOrEqualTo(most));
    }

    @Test
    void scaled_bothServices_areToldOfKafkaAndMayReachIt() {
        assertThat(kind(Overlay.SCALED, "ConfigMap")
                        .filter(map -> map.json().getAsJsonObject("data").has("EVENTS_KAFKA"))
                        .map(map -> map.name().replaceFirst("-[^-]+$", "")))
                .containsExactlyInAnyOrder("articles-service", "entities-service");
        assertThat(kind(Overlay.SCALED, "NetworkPolicy").map(Manifest::name)).contains("kafka");
    }

    @Test
    void files_any_areShortEnoughToRead() throws IOException {
        try (Stream<Path> files = Files.walk(Overlay.HOME)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static Stream<Manifest> workloads(Overlay overlay) {
        return overlay.render().stream().filter(Manifest::isWorkload);
    }

    private static Stream<Manifest> kind(Overlay overlay, String kind) {
        return overlay.render().stream().filter(manifest -> manifest.kind().equals(kind));
    }

    private static List<String> callers(JsonObject policy) {
        return elements(policy, "ingress")
                .flatMap(rule -> elements(rule, "from"))
                .map(peer -> peer.getAsJsonObject("podSelector")
                        .getAsJsonObject("matchLabels")
                        .get("app.kubernetes.io/name")
                        .getAsString())
                .toList();
    }
}
