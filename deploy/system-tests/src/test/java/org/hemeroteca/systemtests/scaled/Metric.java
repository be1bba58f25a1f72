package org.hemeroteca.systemtests.scaled;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;

/** What a service tells Prometheus. */
final class Metric {
    private Metric() {}

    /** The first value under the name; 0 as long as there is none. */
    static double of(Service service, String name) {
        var metrics = new Archive(service.address().resolve("/")).get("q/metrics");
        return new String(metrics.body(), UTF_8)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(Metric::value)
                .findFirst()
                .orElse(0);
    }

    /** What stands behind a number sign is an example of what was counted. */
    private static double value(String line) {
        var counted = line.split(" # ")[0];
        return Double.parseDouble(counted.substring(counted.lastIndexOf(' ')));
    }
}
