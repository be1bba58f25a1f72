package org.hemeroteca.systemtests.scaled;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.OptionalDouble;
import org.hemeroteca.launcher.process.Service;
import org.hemeroteca.systemtests.Archive;
import org.hemeroteca.systemtests.Sample;

/** What a service tells Prometheus. */
final class Told {
    private Told() {}

    /** The first value under the name; empty as long as there is none. */
    static OptionalDouble by(Service service, String name) {
        var metrics = new Archive(service.address().resolve("/")).get("q/metrics");
        return new String(metrics.body(), UTF_8)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(Sample::value)
                .findFirst();
    }
}
