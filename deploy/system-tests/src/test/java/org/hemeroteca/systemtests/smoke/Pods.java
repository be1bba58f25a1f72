package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.secret.RandomText;

/**
 * The Deployments of the manifests as {@code podman play kube} runs them, on the network of this machine. An overlay takes away what
 * podman has no use for: probes, which it would run by a program inside the container; restarts, which older ones try on what has come to
 * its end, too; and Secrets, of which those read no environment: what would stand in them is set beside the rest.
 */
final class Pods implements AutoCloseable {
    private static final String PREFIX = "hemeroteca-smoke-";

    private static final String OVERLAY = """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            namePrefix: %s
            resources: [%s]
            images:
            %s
            configMapGenerator:
            %s
            patches:
              - target: {kind: Deployment}
                patch: |
                  - {op: add, path: /spec/replicas, value: 1}
                  - {op: add, path: /spec/template/spec/hostNetwork, value: true}
                  - {op: add, path: /spec/template/spec/restartPolicy, value: Never}
                  - {op: remove, path: /spec/template/spec/containers/0/ports}
                  - {op: remove, path: /spec/template/spec/containers/0/startupProbe}
                  - {op: remove, path: /spec/template/spec/containers/0/readinessProbe}
                  - {op: remove, path: /spec/template/spec/containers/0/livenessProbe}
              - target: {kind: Deployment, name: gateway}
                patch: |
                  - {op: replace, path: /spec/template/spec/volumes/1, value: {name: keys, emptyDir: {}}}
            %s
            """;

    private final Path directory;
    private final Path manifests;
    private final Ports ports = Ports.free();
    private final String secret = RandomText.of(24);
    private final StopRequest stop;

    /** @param directory where the overlay is written; the passwords in it end with the run */
    Pods(Path home, Path directory, Images images, DatabaseServer database, StopRequest stop) {
        this.directory = directory;
        this.manifests = directory.resolve("manifests.yaml");
        this.stop = stop;
        write(directory.resolve("kustomization.yaml"), overlay(home, images, database));
        write(manifests, Podman.run(List.of("kubectl", "kustomize", directory.toString())));
    }

    void start() {
        Podman.run("play", "kube", manifests.toString());
        for (Workload workload : Workload.values()) {
            new Replica(container(workload), port(workload)).awaitReady(stop);
        }
    }

    /** Its name holds that of the pod, which podman forms in one way or another. */
    private static String container(Workload workload) {
        return Podman.run("ps", "--all", "--filter", "name=" + PREFIX, "--format", "{{.Names}}")
                .lines()
                .filter(name -> name.endsWith("-" + workload.title()))
                .findFirst()
                .orElseThrow();
    }

    URI api() {
        return URI.create("http://127.0.0.1:%d/api/v1/".formatted(ports.gateway()));
    }

    private int port(Workload workload) {
        return switch (workload) {
            case ARTICLES -> ports.articles();
            case ENTITIES -> ports.entities();
            case GATEWAY -> ports.gateway();
        };
    }

    private String overlay(Path home, Images images, DatabaseServer database) {
        return OVERLAY.formatted(
                PREFIX,
                directory.relativize(home.resolve("deploy/kubernetes/base")),
                each(workload -> "  - {name: hemeroteca/%s, newName: %s/%1$s, newTag: %s}"
                        .formatted(workload.title(), images.prefix(), images.version())),
                each(workload -> "  - name: %s\n    behavior: merge\n    literals:\n%s"
                        .formatted(workload.title(), literals(settings(workload, database)))),
                each(Pods::withoutSecrets));
    }

    private Map<String, String> settings(Workload workload, DatabaseServer database) {
        var settings = new TreeMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port(workload)));
        settings.put("HEMEROTECA_NEIGHBOURS_SECRET", secret);
        settings.put("HEMEROTECA_ARTICLES_URL", "http://127.0.0.1:" + ports.articles());
        settings.put("HEMEROTECA_ENTITIES_URL", "http://127.0.0.1:" + ports.entities());
        settings.put("HEMEROTECA_ACCESS_ANONYMOUS", "read,write,curate,admin");
        if (workload.hasDatabase()) {
            settings.putAll(database.open(workload.database()).environment());
        }
        return settings;
    }

    private static String literals(Map<String, String> settings) {
        return settings.entrySet().stream().map(setting -> "      - " + setting).collect(Collectors.joining("\n"));
    }

    private static String withoutSecrets(Workload workload) {
        var containers = workload.hasDatabase() ? Stream.of("containers", "initContainers") : Stream.of("containers");
        return containers
                .map(kind ->
                        "      - {op: replace, path: /spec/template/spec/%s/0/envFrom, value: [{configMapRef: {name: %s}}]}"
                                .formatted(kind, workload.title()))
                .collect(Collectors.joining(
                        "\n",
                        "  - target: {kind: Deployment, name: %s}\n    patch: |\n".formatted(workload.title()),
                        ""));
    }

    private static String each(Function<Workload, String> line) {
        return Stream.of(Workload.values()).map(line).collect(Collectors.joining("\n"));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // `play kube --down` stops at the first pod that did not come to be.
        Podman.run("pod", "ls", "--quiet", "--filter", "name=" + PREFIX)
                .lines()
                .forEach(pod -> Podman.run("pod", "rm", "--force", pod));
    }
}
