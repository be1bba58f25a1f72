package org.hemeroteca.systemtests.reach;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.database.DatabaseAccess;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.process.Readiness;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.launcher.process.ServiceProcess;
import org.hemeroteca.systemtests.PackagedSystem;

/** articles-service and its database, with nobody who reads its feed. */
final class ArticlesAlone implements AutoCloseable {
    private static final String NAME = "articles-service";
    private static final int HEAP = 256;

    private final DatabaseServer server;
    private final DatabaseAccess database;
    private final ServiceProcess service;
    private final Path directory;

    private ArticlesAlone(DatabaseServer server, DatabaseAccess database, ServiceProcess service, Path directory) {
        this.server = server;
        this.database = database;
        this.service = service;
        this.directory = directory;
    }

    /** @param indexing whether the search index follows; it would take processor time from what else is measured */
    static ArticlesAlone start(Path directory, boolean indexing) {
        var data = new DataDirectory(directory).create();
        var ports = Ports.free();
        var server = DatabaseServer.start(data, PackagedSystem.SOFTWARE, ports.entities());
        var database = server.open("articles");
        Path jar = Path.of(System.getProperty("hemeroteca.home"))
                .resolve(NAME)
                .resolve("target/quarkus-app/quarkus-run.jar");
        var environment = new HashMap<>(database.environment());
        environment.put("HEMEROTECA_SEARCH_PAUSE", indexing ? "1s" : "off");
        var service = ServiceProcess.start(new Service(NAME, jar, ports.articles(), HEAP, environment), data);
        new Readiness(Duration.ofMinutes(2), new StopRequest(), new Console(System.out, System.err))
                .await(List.of(service));
        return new ArticlesAlone(server, database, service, directory);
    }

    int port() {
        return service.service().port();
    }

    Pgbench pgbench() {
        return new Pgbench(database, server.port(), directory);
    }

    /** Of the service's process. */
    ProcessGauge gauge() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(NAME))
                .map(child -> new ProcessGauge(child.pid()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        service.close();
        server.close();
    }
}
