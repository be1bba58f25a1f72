package org.hemeroteca.systemtests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemeroteca.launcher.seed.SeedReader;

/**
 * Measures what the gateway adds to the call of the service behind it: one client, the seeds as archive, both asked by turns.
 * {@code deploy/measure-gateway} starts it.
 */
final class GatewayOverhead {
    private static final int ROUNDS = 10;
    private static final int REQUESTS = Integer.getInteger("requests", 500);

    private static final Map<Part, List<String>> READS = Map.of(
            Part.ARTICLES,
            List.of("articles/%s", "articles/%s/text"),
            Part.ENTITIES,
            List.of("actors/org:otan", "actors?limit=20", "timeline?limit=20", "network?limit=20"));

    private GatewayOverhead() {}

    /** @param arguments a directory for the data */
    public static void main(String[] arguments) {
        try (var system = CrashableSystem.start(Path.of(arguments[0]), Map.of())) {
            String article = SeedReader.read(PackagedSystem.HOME.resolve("seeds")).stream()
                    .map(seed -> system.archive().store(seed.article()))
                    .toList()
                    .get(0);
            READS.forEach((part, paths) ->
                    paths.forEach(path -> compare(system.direct(part), system.archive(), path.formatted(article))));
        }
        System.exit(0);
    }

    private static void compare(Archive service, Archive gateway, String path) {
        List<Double> direct = new ArrayList<>();
        List<Double> through = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Double> rest = milliseconds(service, path);
            List<Double> all = milliseconds(gateway, path);
            // The first is for warming up.
            if (round > 0) {
                direct.addAll(rest);
                through.addAll(all);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%-60s service p50 %6.2f ms, p95 %6.2f   gateway p50 %6.2f ms, p95 %6.2f   overhead p50 %6.2f ms",
                path,
                percentile(direct, 50),
                percentile(direct, 95),
                percentile(through, 50),
                percentile(through, 95),
                percentile(through, 50) - percentile(direct, 50)));
    }

    private static List<Double> milliseconds(Archive archive, String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            int status = archive.get(path).statusCode();
            times.add((System.nanoTime() - start) / 1e6);
            if (status != 200) {
                throw new IllegalStateException(path + ": " + status);
            }
        }
        return times;
    }

    private static double percentile(List<Double> times, int percent) {
        return times.stream().sorted().toList().get(times.size() * percent / 100);
    }
}
