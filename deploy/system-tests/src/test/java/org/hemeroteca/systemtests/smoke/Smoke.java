package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.data.Directories;
import org.hemeroteca.launcher.database.DatabaseServer;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.Signals;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.outcome.StopRequested;
import org.hemeroteca.systemtests.PackagedSystem;

/** Shows that the images do their job on this machine, and what they take for it. {@code deploy/smoke} starts it. */
public final class Smoke {
    /** Requests that a replacement spoils may come a little after it. */
    private static final Duration AFTERMATH = Duration.ofSeconds(3);

    private final Path home;
    private final Images images;
    private final StopRequest stop;
    private final Console console;

    private Smoke(Path home, Images images, StopRequest stop, Console console) {
        this.home = home;
        this.images = images;
        this.stop = stop;
        this.console = console;
    }

    /** @param arguments what stands before the services' names in the images, their tag, how many articles for the memory, and the parts */
    public static void main(String[] arguments) throws IOException {
        LauncherLog.silence();
        var stop = new StopRequest();
        Signals.listen(stop::make);
        var home = Path.of(System.getProperty("hemeroteca.home")).toAbsolutePath();
        var smoke = new Smoke(home, new Images(arguments[0], arguments[1]), stop, Console.ofProcess());
        var parts = List.of(arguments).subList(3, arguments.length);
        System.exit(smoke.run(parts, Integer.parseInt(arguments[2])).number());
    }

    private ExitCode run(List<String> parts, int articles) throws IOException {
        var directory = Files.createTempDirectory("hemeroteca-smoke");
        try {
            for (String part : parts) {
                console.say("== " + part);
                try (var database = database(directory.resolve(part))) {
                    run(part, articles, directory.resolve(part), database);
                }
            }
            console.say("== all well");
            return ExitCode.DONE;
        } catch (LaunchFailure failure) {
            console.complain(failure.getMessage());
            return failure.code();
        } catch (StopRequested requested) {
            return requested.code();
        } finally {
            Directories.delete(directory);
        }
    }

    private DatabaseServer database(Path directory) {
        return DatabaseServer.start(
                new DataDirectory(directory).create(),
                PackagedSystem.SOFTWARE,
                Ports.free().gateway());
    }

    private void run(String part, int articles, Path directory, DatabaseServer database) {
        switch (part) {
            case "pods" -> runPods(directory, database);
            case "containers" -> runContainers(articles, database);
            case "replacement" -> replace(database);
            default -> throw new LaunchFailure(ExitCode.WRONG_OPTIONS, "There is no part " + part);
        }
    }

    private void runContainers(int articles, DatabaseServer database) {
        try (var system = new ContainerSystem(images, database, stop)) {
            for (Workload workload : Workload.values()) {
                measureStart(system, workload);
                system.serve(workload);
            }
            console.say(new MainJob(system.api(), home, stop, console).run());
            tellMemory(system, "after the seeds");
            if (articles > 0) {
                new Bulk(system.api(), stop).load(articles, system.replica(Workload.ENTITIES));
                tellMemory(system, "after %,d articles".formatted(articles));
            }
        }
    }

    private void measureStart(ContainerSystem system, Workload workload) {
        if (workload.hasDatabase()) {
            system.migrate(workload);
        }
        var replica = system.startOnOneCore(workload);
        var time = Console.seconds(replica.awaitReady(stop));
        double processor = replica.gauge().processorMicros() / 1e6;
        console.tell(
                workload.title(),
                String.format(Locale.ROOT, "ready on one core after %s, %.1f s of processor time", time, processor));
        replica.close();
    }

    private void tellMemory(ContainerSystem system, String when) {
        for (Workload workload : Workload.values()) {
            long resident = system.replica(workload).gauge().residentMegabytes();
            console.tell(workload.title(), "%d MiB resident %s".formatted(resident, when));
        }
    }

    private void replace(DatabaseServer database) {
        try (var system = new ContainerSystem(images, database, stop)) {
            for (Workload workload : Workload.values()) {
                if (workload.hasDatabase()) {
                    system.migrate(workload);
                }
                system.serve(workload);
            }
            for (Workload workload : Workload.values()) {
                replaceUnderLoad(system, workload);
            }
        }
    }

    private void replaceUnderLoad(ContainerSystem system, Workload workload) {
        var load = new Load(system.api(), 1_000_000 * (workload.ordinal() + 1));
        try (load) {
            system.replace(workload);
            stop.pause(AFTERMATH);
        }
        console.tell(
                workload.title(),
                "replaced; %,d requests answered, %d lost"
                        .formatted(load.answered(), load.lost().size()));
        if (!load.lost().isEmpty() || load.answered() == 0) {
            throw new LaunchFailure(ExitCode.FAILED, String.join("\n", load.lost()));
        }
    }

    private void runPods(Path directory, DatabaseServer database) {
        try (var pods = new Pods(home, directory.resolve("overlay"), images, database, stop)) {
            pods.start();
            new MainJob(pods.api(), home, stop, console).run();
            console.tell("pods", "the seeds went in, who, where and when came out");
        }
    }
}
