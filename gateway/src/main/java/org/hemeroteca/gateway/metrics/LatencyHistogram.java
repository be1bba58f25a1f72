package org.hemeroteca.gateway.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * Counts the requests of each route by how long they took, from 5 milliseconds to a minute (the longest wait that a client may
 * ask for), so that a percentile can be told over all replicas.
 */
class LatencyHistogram implements MeterFilter {
    private static final String REQUESTS = "http.server.requests";
    private static final DistributionStatisticConfig BUCKETS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(IntStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 60_000)
                    .mapToObj(Duration::ofMillis)
                    .mapToDouble(Duration::toNanos)
                    .toArray())
            .build();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS) ? BUCKETS.merge(config) : config;
    }

    /** Makes the filter known to the registry; a filter is no bean by itself. */
    @Singleton
    static class Filters {
        @Produces
        @Singleton
        MeterFilter latencyHistogram() {
            return new LatencyHistogram();
        }
    }
}
