package org.hemeroteca.systemtests.scaled;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.OptionalDouble;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;

/** What a service tells Prometheus. */
final class Told {
    private Told() {}

    /** The first value under the name; empty as long as there is none. */
    static OptionalDouble by(Service service, String name) {
        var metrics = new Archive(service.address().resolve("/")).get("q/metrics");
        return new String(metrics.body(), UTF_8)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(Told::value)
                .findFirst();
    }

    /** What stands behind a number sign is an example of what was counted. */
    private static double value(String line) {
        var counted = line.split(" # ")[0];
        return Double.parseDouble(counted.substring(counted.lastIndexOf(' ')));
    }
}
