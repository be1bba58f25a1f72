package org.hemeroteca.systemtests.smoke;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.secret.RandomText;

/** The three services in containers, each behind one address that outlives its replicas, and a database of their own. */
final class ContainerSystem implements AutoCloseable {
    /** Until every node has heard that a replica goes. */
    private static final Duration HEARSAY = Duration.ofSeconds(2);

    private static final List<String> CONFINED = List.of(
            "--read-only", "--tmpfs=/tmp", "--cap-drop=all", "--security-opt=no-new-privileges", "--network=host");

    private final Images images;
    private final DatabaseServer database;
    private final StopRequest stop;
    private final String secret = RandomText.of(24);
    private final Map<Workload, Crossing> addresses = new EnumMap<>(Workload.class);
    private final Map<Workload, Replica> serving = new EnumMap<>(Workload.class);
    private final Deque<Replica> started = new ArrayDeque<>();

    ContainerSystem(Images images, DatabaseServer database, StopRequest stop) {
        this.images = images;
        this.database = database;
        this.stop = stop;
        for (Workload workload : Workload.values()) {
            addresses.put(workload, new Crossing());
        }
    }

    /** Brings the database up to date and ends, as the init container `migrate` does. */
    void migrate(Workload workload) {
        var command = new ArrayList<>(List.of("podman", "run", "--rm", "--env=QUARKUS_INIT_AND_EXIT=true"));
        Podman.run(container(command, workload, environment(workload)));
    }

    /** Starts a replica to which nobody is sent, and which may use one processor core alone. */
    Replica startOnOneCore(Workload workload) {
        return start(workload, List.of("taskset", "--cpu-list", "0"));
    }

    /** Starts a replica and, when it is ready, sends it all that comes to the service from now on. */
    Replica serve(Workload workload) {
        var replica = start(workload, List.of());
        replica.awaitReady(stop);
        addresses.get(workload).add(replica.port());
        serving.put(workload, replica);
        return replica;
    }

    private Replica start(Workload workload, List<String> tool) {
        int port = Ports.free().gateway();
        var replica = new Replica("hemeroteca-smoke-" + port, port);
        started.push(replica);
        var command = new ArrayList<>(tool);
        command.addAll(List.of("podman", "run", "--detach", "--name=" + replica.name()));
        var environment = environment(workload);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        environment.put("QUARKUS_SHUTDOWN_DELAY", "5s");
        Podman.run(container(command, workload, environment));
        return replica;
    }

    private List<String> container(List<String> command, Workload workload, Map<String, String> environment) {
        command.addAll(CONFINED);
        command.add("--memory=%dm".formatted(workload.memory()));
        environment.forEach((name, value) -> command.add("--env=%s=%s".formatted(name, value)));
        command.add(images.of(workload));
        return command;
    }

    /** What the manifests set, with the addresses of this machine. */
    private Map<String, String> environment(Workload workload) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("HEMEROTECA_NEIGHBOURS_SECRET", secret);
        environment.put("HEMEROTECA_ARTICLES_URL", address(Workload.ARTICLES));
        environment.put("HEMEROTECA_ENTITIES_URL", address(Workload.ENTITIES));
        environment.put("HEMEROTECA_ACCESS_ANONYMOUS", "read,write,curate,admin");
        environment.put("HEMEROTECA_ACCESS_RATE_PER_ADDRESS", "0");
        if (workload.hasDatabase()) {
            environment.putAll(database.open(workload.database()).environment());
        }
        return environment;
    }

    /**
     * Replaces the replica as a rolling update does: the new one is ready before the old one is told to go, and the old one is sent
     * connections until word of its end has got round.
     */
    void replace(Workload workload) {
        var old = serving.get(workload);
        serve(workload);
        var ending = CompletableFuture.runAsync(old::terminate);
        stop.pause(HEARSAY);
        addresses.get(workload).remove(old.port());
        stop.await(ending);
    }

    Replica replica(Workload workload) {
        return serving.get(workload);
    }

    URI api() {
        return URI.create(address(Workload.GATEWAY) + "/api/v1/");
    }

    private String address(Workload workload) {
        return "http://127.0.0.1:" + addresses.get(workload).port();
    }

    @Override
    public void close() {
        started.forEach(Replica::close);
        addresses.values().forEach(Crossing::close);
    }
}
