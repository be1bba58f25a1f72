package org.hemeroteca.systemtests.smoke;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.hemeroteca.launcher.outcome.ExitCode;
import org.hemeroteca.launcher.outcome.LaunchFailure;
import org.hemeroteca.launcher.outcome.StopRequest;
import org.hemeroteca.systemtests.reach.ProcessGauge;

/** A container in which a service runs, reached at a port of the loopback interface. */
final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(20);

    /** What the manifests grant: terminationGracePeriodSeconds. */
    private static final String GRACE_SECONDS = "40";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String container;
    private final int port;
    private final long born = System.nanoTime();

    /** @param container its name, as podman knows it */
    Replica(String container, int port) {
        this.container = container;
        this.port = port;
    }

    String name() {
        return container;
    }

    int port() {
        return port;
    }

    /** @return the time from its birth until it said that it is ready */
    Duration awaitReady(StopRequest stop) {
        while (!isReady()) {
            stop.pause(LOOK);
            if (age().compareTo(PATIENCE) > 0 || !isRunning()) {
                throw new LaunchFailure(
                        ExitCode.FAILED,
                        "%s does not get ready:%n%s"
                                .formatted(container, Podman.run("logs", "--tail", "30", container)));
            }
        }
        return age();
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - born);
    }

    private boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean isRunning() {
        return Podman.run("inspect", "--format", "{{.State.Running}}", container)
                .equals("true");
    }

    String metrics() {
        try {
            return get("/q/metrics").body();
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.FAILED, container + " tells no metrics", e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ProcessGauge gauge() {
        return new ProcessGauge(Long.parseLong(Podman.run("inspect", "--format", "{{.State.Pid}}", container)));
    }

    /** As the kubelet does: SIGTERM, and SIGKILL once the grace is over. */
    void terminate() {
        Podman.run("stop", "--time", GRACE_SECONDS, container);
    }

    @Override
    public void close() {
        Podman.run("rm", "--force", "--time", "0", "--ignore", container);
    }
}
