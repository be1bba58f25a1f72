package org.hemeroteca.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemeroteca.launcher.archive.ArchiveClient;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.data.DataDirectory;
import org.hemeroteca.launcher.data.RunLock;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.launcher.outcome.StopRequested;
import org.hemeroteca.launcher.report.Report;
import org.hemeroteca.launcher.seed.SeedLoader;
import org.hemeroteca.launcher.seed.SeedReader;

/** One run from its options to its exit code. */
final class Launcher {
    private static final int WIDTH = 132;
    private static final int WIDEST = 180;

    private final Path home;
    private final StopRequest stop;
    private final Console console;

    Launcher(Path home, StopRequest stop, Console console) {
        this.home = home;
        this.stop = stop;
        this.console = console;
    }

    ExitCode run(List<String> arguments) {
        try {
            var options = Options.parse(arguments, home.resolve(".data"));
            if (options.help()) {
                console.say(Options.usage());
                return ExitCode.DONE;
            }
            return run(options);
        } catch (StopRequested e) {
            console.say("Stopped.");
            return e.code();
        } catch (LaunchFailure e) {
            LauncherLog.keep(e);
            console.complain(e.getMessage());
            return e.code();
        } catch (UncheckedIOException e) {
            LauncherLog.keep(e);
            console.complain(e.getCause().toString());
            return ExitCode.FAILED;
        }
    }

    private ExitCode run(Options options) {
        var data = new DataDirectory(options.data()).create();
        var settings = new Settings(home, data, Ports.from(options.port()), System.getenv());
        var lock = RunLock.take(data, settings.ports().gateway());
        try (lock) {
            LauncherLog.to(data.newLog("launcher"));
            console.tell("data", data.path().toString());
            return run(settings, options);
        }
    }

    private ExitCode run(Settings settings, Options options) {
        try (var system = LocalSystem.start(settings, stop, console)) {
            var failed = options.seeds() ? loadSeeds(system.archive(), settings) : 0;
            console.say("\n" + new Report(system.archive(), width()).print() + "\n");
            if (!options.once()) {
                console.say(addresses(system, settings.data()));
                system.serve();
            }
            return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static int width() {
        var columns = System.getenv().getOrDefault("COLUMNS", "");
        return columns.matches("\\d{2,3}") ? Math.min(Integer.parseInt(columns), WIDEST) : WIDTH;
    }

    private static String addresses(LocalSystem system, DataDirectory data) {
        return """
                API         %s
                Swagger UI  %s
                Logs        %s
                Ctrl-C stops everything; the data stays.""".formatted(system.api(), system.swaggerUi(), data.logs());
    }

    /** Loads into an empty archive, and goes on with a load that was cut off: a text that is stored already stays one. */
    private long loadSeeds(ArchiveClient archive, Settings settings) {
        var loading = settings.data().loadingSeeds();
        try {
            if (Files.notExists(loading) && !archive.isEmpty()) {
                console.tell("seeds", "not loaded, the archive holds articles already");
                return 0;
            }
            Files.writeString(loading, "");
            var failed = new SeedLoader(archive, stop, console).load(SeedReader.read(settings.seeds()));
            Files.delete(loading);
            return failed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
