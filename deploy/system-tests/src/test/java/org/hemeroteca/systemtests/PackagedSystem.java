package org.hemeroteca.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.hemeroteca.launcher.LocalSystem;
import org.hemeroteca.launcher.Ports;
import org.hemeroteca.launcher.Settings;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.outcome.StopRequest;

/** The three services as packaged, on free ports, as the launcher starts them. */
public final class PackagedSystem implements AutoCloseable {
    public static final Path HOME =
            Path.of(System.getProperty("hemeroteca.home")).normalize();

    /** Of PostgreSQL, as every test and `deploy/run` use it. */
    public static final Path SOFTWARE = HOME.resolve("target/postgres/software");

    private final LocalSystem system;
    private final Thread closing;

    private PackagedSystem(LocalSystem system) {
        this.system = system;
        this.closing = new Thread(system::close);
        // A build that is broken off must not leave services behind either.
        Runtime.getRuntime().addShutdownHook(closing);
    }

    public static PackagedSystem start(Path directory) {
        return start(directory, Map.of());
    }

    /** @param environment as the launcher finds it */
    static PackagedSystem start(Path directory, Map<String, String> environment) {
        LauncherLog.silence();
        var data = new DataDirectory(directory).create();
        var settings = new Settings(HOME, data, Ports.free(), environment);
        return new PackagedSystem(LocalSystem.start(settings, new StopRequest(), new Console(System.out, System.err)));
    }

    /** Scheme, host and port of the gateway. */
    public URI gateway() {
        return system.api().resolve("/");
    }

    Archive archive() {
        return new Archive(system.api());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(closing);
        system.close();
    }
}
