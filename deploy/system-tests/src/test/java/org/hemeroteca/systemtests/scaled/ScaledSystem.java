package org.hemeroteca.systemtests.scaled;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.Settings;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.process.Readiness;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.launcher.process.ServiceProcess;
import org.hemeroteca.systemtests.PackagedSystem;

/** articles-service and any number of entities-service as packaged, on one database server, with nobody in front of them. */
final class ScaledSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final DataDirectory data;
    private final Settings settings;
    private final DatabaseServer server;
    private final DatabaseAccess articles;
    private final DatabaseAccess entities;
    private final Map<Service, ServiceProcess> running = new HashMap<>();
    private final Map<Integer, Integer> ports = new TreeMap<>();
    private final Thread closing = new Thread(this::stopAll);

    ScaledSystem(Path directory) {
        LauncherLog.silence();
        this.data = new DataDirectory(directory).create();
        var own = Ports.free();
        this.settings = new Settings(PackagedSystem.HOME, data, own, Map.of());
        // There is no gateway that would need its port.
        this.server = DatabaseServer.start(data, settings.software(), own.gateway());
        this.articles = server.open("articles");
        this.entities = server.open("entities");
        // A build that is broken off must not leave services behind either.
        Runtime.getRuntime().addShutdownHook(closing);
    }

    Service articles(Map<String, String> configuration) {
        return configured(settings.articles(articles), configuration);
    }

    /** Those with the numbers {@code from} to {@code to}; each has a port of its own, and all have one database. */
    List<Annotator> entities(int from, int to, Map<String, String> configuration) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> new Annotator(entities(n, configuration)))
                .toList();
    }

    private Service entities(int number, Map<String, String> configuration) {
        var one = configured(settings.entities(entities), configuration);
        var port = ports.computeIfAbsent(
                number, n -> n == 1 ? one.port() : Ports.free().gateway());
        return new Service("entities-service-" + number, one.jar(), port, one.heapMegabytes(), one.environment());
    }

    private static Service configured(Service service, Map<String, String> configuration) {
        var environment = new HashMap<>(configuration);
        environment.putAll(service.environment());
        return new Service(service.name(), service.jar(), service.port(), service.heapMegabytes(), environment);
    }

    /** Starts them together and returns when all are ready. */
    void start(List<Service> services) {
        services.forEach(service -> running.put(service, ServiceProcess.start(service, data)));
        var started = services.stream().map(running::get).toList();
        new Readiness(PATIENCE, new StopRequest(), new Console(System.out, System.err)).await(started);
    }

    /** Asks it to end and waits until it has. */
    void stop(Service service) {
        running.remove(service).close();
    }

    /** Ends it as a power failure would: SIGKILL. */
    void kill(Service service) {
        var handle = running.get(service).handle();
        handle.destroyForcibly();
        handle.onExit().join();
        stop(service);
    }

    /** Processor time that the service has taken since it was started. */
    Duration processor(Service service) {
        return running.get(service).handle().info().totalCpuDuration().orElseThrow();
    }

    private void stopAll() {
        running.values().forEach(ServiceProcess::close);
        server.close();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(closing);
        stopAll();
    }
}
