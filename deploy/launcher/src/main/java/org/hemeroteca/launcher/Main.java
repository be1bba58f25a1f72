package org.hemeroteca.launcher;

import java.nio.file.Path;
import java.util.List;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.console.LauncherLog;
import org.hemeroteca.launcher.outcome.Signals;
import org.hemeroteca.launcher.outcome.StopRequest;

/** The local run, as `deploy/run` starts it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        LauncherLog.silence();
        var console = Console.ofProcess();
        var stop = new StopRequest();
        Signals.listen(code -> {
            if (stop.make(code)) {
                console.say("\nStopping …");
            }
        });
        var home = Path.of(System.getProperty("hemeroteca.home", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(new Launcher(home, stop, console).run(List.of(arguments)).number());
    }
}
