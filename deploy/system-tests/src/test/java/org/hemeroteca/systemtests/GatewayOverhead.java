package org.hemeroteca.systemtests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemeroteca.launcher.seed.SeedReader;

/**
 * Measures what the gateway adds to the call of the service behind it: one client that keeps its connections, the seeds as archive, all
 * warm, both asked by turns. {@code deploy/measure-gateway} starts it; {@code -Drequests=N} has it ask each N times instead of 5000.
 */
final class GatewayOverhead {
    private static final int REQUESTS = Integer.getInteger("requests", 5000);
    /** So few at a time that a machine which slows down slows both. */
    private static final int TURN = 50;

    /**
     * The local run puts off the last optimizations for the sake of its start (see {@code ServiceProcess}); a service that runs for
     * days has them, and so have these, by the virtual machine's own limits. This variable comes after the command line.
     */
    private static final Map<String, String> AS_DEPLOYED = Map.of(
            "_JAVA_OPTIONS",
            "-XX:Tier4InvocationThreshold=5000 -XX:Tier4MinInvocationThreshold=600 -XX:Tier4CompileThreshold=15000"
                    + " -XX:Tier4BackEdgeThreshold=40000");

    private static final Map<Part, List<String>> READS = Map.of(
            Part.ARTICLES,
            List.of("articles/%s", "articles/%s/text"),
            Part.ENTITIES,
            List.of("actors/org:otan", "actors?limit=20", "timeline?limit=20", "network?limit=20"));

    private final CrashableSystem system;

    private GatewayOverhead(CrashableSystem system) {
        this.system = system;
    }

    /** @param arguments a directory for the data */
    public static void main(String[] arguments) {
        try (var system = CrashableSystem.start(Path.of(arguments[0]), AS_DEPLOYED)) {
            String article = SeedReader.read(PackagedSystem.HOME.resolve("seeds")).stream()
                    .map(seed -> system.archive().store(seed.article()))
                    .toList()
                    .get(0);
            var overhead = new GatewayOverhead(system);
            // The first time is for warming up.
            for (int time = 0; time < 2; time++) {
                System.out.println(time == 0 ? "While it warms up:" : "Warm:");
                READS.forEach((part, paths) -> paths.forEach(path -> overhead.compare(part, path.formatted(article))));
            }
        }
        System.exit(0);
    }

    private void compare(Part part, String path) {
        List<Double> direct = new ArrayList<>();
        List<Double> through = new ArrayList<>();
        Duration before = system.work(Part.GATEWAY);
        while (through.size() < REQUESTS) {
            direct.addAll(milliseconds(system.direct(part), path));
            through.addAll(milliseconds(system.archive(), path));
        }
        Duration work = system.work(Part.GATEWAY).minus(before);
        System.out.println(String.format(
                Locale.ROOT,
                "%-56s service p50 %5.2f ms, p95 %5.2f   gateway p50 %5.2f ms, p95 %5.2f   overhead p50 %5.2f ms, work %4.0f us",
                path,
                percentile(direct, 50),
                percentile(direct, 95),
                percentile(through, 50),
                percentile(through, 95),
                percentile(through, 50) - percentile(direct, 50),
                work.toNanos() / 1e3 / through.size()));
    }

    private static List<Double> milliseconds(Archive archive, String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TURN; i++) {
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
