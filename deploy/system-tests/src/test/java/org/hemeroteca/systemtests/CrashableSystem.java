package org.hemeroteca.systemtests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.Settings;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.process.Readiness;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.launcher.process.ServiceProcess;

/** The packaged services and their database, of which each can be killed and started anew while the others run on. */
final class CrashableSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Settings settings;
    private final Map<String, String> configuration;
    private final KillableDatabase database;
    private final Map<Part, ServiceProcess> running = new EnumMap<>(Part.class);
    private final Thread closing = new Thread(this::stopAll);

    private CrashableSystem(Path directory, Map<String, String> configuration) {
        LauncherLog.silence();
        var data = new DataDirectory(directory).create();
        this.settings = new Settings(PackagedSystem.HOME, data, Ports.free(), Map.of());
        this.configuration = configuration;
        this.database = new KillableDatabase(data);
        // A build that is broken off must not leave services behind either.
        Runtime.getRuntime().addShutdownHook(closing);
    }

    /** @param configuration environment variables, given to every service */
    static CrashableSystem start(Path directory, Map<String, String> configuration) {
        var system = new CrashableSystem(directory, configuration);
        system.start(Part.values());
        return system;
    }

    /** Starts the services together and returns when all are ready. */
    void start(Part... parts) {
        Arrays.stream(parts)
                .forEach(part -> running.put(part, ServiceProcess.start(configured(part), settings.data())));
        var started = Stream.of(parts).map(running::get).toList();
        new Readiness(PATIENCE, new StopRequest(), new Console(System.out, System.err)).await(started);
    }

    private Service configured(Part part) {
        var service = part.in(this);
        var environment = new HashMap<>(configuration);
        environment.putAll(service.environment());
        return new Service(service.name(), service.jar(), service.port(), service.heapMegabytes(), environment);
    }

    /** Ends the service as a power failure would: SIGKILL. */
    void kill(Part part) {
        handle(part).destroyForcibly();
        handle(part).onExit().join();
        running.remove(part).close();
    }

    /** Asks the service to end, as an orchestrator does: SIGTERM; it may take its time. */
    void terminate(Part part) {
        handle(part).destroy();
    }

    /** Waits until the service that was asked to end has ended. */
    Duration awaitEnd(Part part) {
        long start = System.nanoTime();
        handle(part).onExit().join();
        running.remove(part).close();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Starts what was killed or has ended. */
    void startMissing() {
        running.values().removeIf(process -> !process.handle().isAlive());
        start(Arrays.stream(Part.values())
                .filter(part -> !running.containsKey(part))
                .toArray(Part[]::new));
    }

    /** Has the service neither answer nor refuse anything: SIGSTOP. */
    void freeze(Part part) {
        Signal.STOP.send(handle(part));
    }

    void thaw(Part part) {
        Signal.CONT.send(handle(part));
    }

    /** The processor time that the service has taken since it was started. */
    Duration work(Part part) {
        return handle(part).info().totalCpuDuration().orElseThrow();
    }

    private ProcessHandle handle(Part part) {
        return running.get(part).handle();
    }

    KillableDatabase database() {
        return database;
    }

    DatabaseAccess database(String name) {
        return database.access(name);
    }

    Settings settings() {
        return settings;
    }

    Archive archive() {
        return new Archive(settings.gateway().address().resolve("/api/v1/"));
    }

    /** The service behind the gateway itself. */
    Archive direct(Part part) {
        return new Archive(part.in(this).address().resolve("/"));
    }

    List<String> log(Part part) {
        return LogFile.read(settings.data().logs().resolve(part.in(this).name() + ".log"));
    }

    private void stopAll() {
        running.values().forEach(ServiceProcess::close);
        database.close();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(closing);
        stopAll();
    }
}
