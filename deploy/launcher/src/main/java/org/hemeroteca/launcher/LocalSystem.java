package org.hemeroteca.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.process.LeftBehindServices;
import org.hemeroteca.launcher.process.Readiness;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.launcher.process.ServiceProcess;
import org.hemeroteca.launcher.secret.RandomText;

/**
 * The three services and their database on this machine. Closing it stops the services first, who asks the others before them, then
 * the database. Its data directory must be held by nobody else.
 */
public final class LocalSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private static final String NEIGHBOURS_SECRET = "HEMEROTECA_NEIGHBOURS_SECRET";
    private static final String LEFT_BEHIND = "left behind by an earlier run, stopped";

    private final Settings settings;

    /** By which the services know each other's calls from anybody else's on this machine; another one in each run. */
    private final String secret = RandomText.of(32);

    private final StopRequest stop;
    private final Console console;

    private final List<ServiceProcess> services = new ArrayList<>();
    private Optional<DatabaseServer> server = Optional.empty();

    private LocalSystem(Settings settings, StopRequest stop, Console console) {
        this.settings = settings;
        this.stop = stop;
        this.console = console;
    }

    /** Starts all and returns when all are ready; when one fails, nothing is left running. */
    public static LocalSystem start(Settings settings, StopRequest stop, Console console) {
        var system = new LocalSystem(settings, stop, console);
        try {
            system.start();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private void start() {
        stopLeftBehind();
        settings.ports().requireFree();
        console.tell("services", "starting …");
        // Without a database of its own, it keeps one core busy while PostgreSQL starts on another; then comes what
        // takes longest.
        run(settings.gateway());
        run(settings.entities(database("entities")));
        run(settings.articles(database("articles")));
        new Readiness(PATIENCE, stop, console).await(services);
    }

    private void stopLeftBehind() {
        LeftBehindServices.stop(settings.data()).forEach(name -> console.tell(name, LEFT_BEHIND));
        if (DatabaseServer.stopLeftBehind(settings.data())) {
            console.tell("PostgreSQL", LEFT_BEHIND);
        }
    }

    private DatabaseAccess database(String name) {
        return DatabaseAccess.given(settings.environment(), name)
                .map(given -> checked(name, given))
                .orElseGet(() -> server().open(name));
    }

    private DatabaseAccess checked(String name, DatabaseAccess given) {
        given.requireUsable();
        console.tell("PostgreSQL", "%s in %s, as given".formatted(name, given));
        return given;
    }

    private DatabaseServer server() {
        if (server.isEmpty()) {
            console.tell("PostgreSQL", "starting …");
            var start = System.nanoTime();
            var fresh = DatabaseServer.start(
                    settings.data(), settings.software(), settings.ports().database());
            server = Optional.of(fresh);
            var time = Console.seconds(Duration.ofNanos(System.nanoTime() - start));
            console.tell("PostgreSQL", "ready on 127.0.0.1:%d after %s".formatted(fresh.port(), time));
        }
        return server.get();
    }

    private void run(Service service) {
        stop.heed();
        services.add(ServiceProcess.start(service.with(NEIGHBOURS_SECRET, secret), settings.data()));
    }

    public ArchiveClient archive() {
        return new ArchiveClient(api(), stop);
    }

    public URI api() {
        return settings.gateway().address().resolve("/api/v1/");
    }

    URI swaggerUi() {
        return settings.gateway().address().resolve("/q/swagger-ui");
    }

    /** Runs on until it is asked to stop, or fails as soon as a service ends by itself. */
    void serve() {
        while (true) {
            stop.pause(INTERVAL);
            services.forEach(service -> service.requireAlive(stop));
        }
    }

    @Override
    public void close() {
        services.forEach(this::close);
        server.ifPresent(this::close);
    }

    /** What cannot be closed must not keep the rest from being closed. */
    private void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            console.complain("%s did not stop: %s".formatted(part.getClass().getSimpleName(), e.getMessage()));
        }
    }
}
