package org.hemeroteca.launcher.process;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.launcher.console.Console;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;

/** Waits until services that were started together say that they are ready. */
public final class Readiness {
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PROBE_LIMIT)
            .build();
    private final Duration patience;
    private final StopRequest stop;
    private final Console console;

    public Readiness(Duration patience, StopRequest stop, Console console) {
        this.patience = patience;
        this.stop = stop;
        this.console = console;
    }

    public void await(List<ServiceProcess> services) {
        var waiting = new ArrayList<>(services);
        var start = System.nanoTime();
        var spoken = Duration.ZERO;
        while (!waiting.isEmpty()) {
            stop.pause(INTERVAL);
            var elapsed = Duration.ofNanos(System.nanoTime() - start);
            if (waiting.removeIf(service -> isReady(service))) {
                spoken = elapsed;
            } else if (elapsed.minus(spoken).compareTo(SILENCE) > 0) {
                waiting.forEach(late -> console.tell(late.service().name(), "still starting …"));
                spoken = elapsed;
            }
            giveUpAfterPatience(waiting, elapsed);
        }
    }

    private boolean isReady(ServiceProcess process) {
        process.requireAlive(stop);
        var ready = answersReady(process.service());
        if (ready) {
            process.noteReady();
            console.tell(
                    process.service().name(),
                    "ready on %s after %s".formatted(process.service().address(), Console.seconds(process.age())));
        }
        return ready;
    }

    private boolean answersReady(Service service) {
        var request = HttpRequest.newBuilder(service.address().resolve("/q/health/ready"))
                .timeout(PROBE_LIMIT)
                .build();
        var answer = http.sendAsync(request, BodyHandlers.discarding())
                .handle((response, failure) -> failure == null && response.statusCode() == 200);
        return stop.await(answer);
    }

    private void giveUpAfterPatience(List<ServiceProcess> waiting, Duration elapsed) {
        if (!waiting.isEmpty() && elapsed.compareTo(patience) > 0) {
            throw new LaunchFailure(
                    ExitCode.FAILED,
                    "%s is not ready after %s"
                            .formatted(waiting.get(0).service().name(), Console.seconds(elapsed)));
        }
    }
}
