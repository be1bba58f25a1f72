package org.hemeroteca.launcher.process;

import java.util.List;
import org.hemeroteca.launcher.data.DataDirectory;

/** Services that outlived their launcher, which happens when the launcher is killed with SIGKILL. */
public final class LeftBehindServices {
    private LeftBehindServices() {}

    /** Stops those of the data directory and answers their names. */
    public static List<String> stop(DataDirectory data) {
        return ProcessRecord.all(data).stream()
                .filter(mark -> stop(mark, data))
                .map(ProcessRecord::name)
                .sorted()
                .toList();
    }

    private static boolean stop(ProcessRecord mark, DataDirectory data) {
        var process = mark.process(data);
        process.ifPresent(Termination::of);
        mark.remove();
        return process.isPresent();
    }
}
