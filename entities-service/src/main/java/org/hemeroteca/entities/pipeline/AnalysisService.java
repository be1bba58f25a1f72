package org.hemeroteca.entities.pipeline;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Analyses texts on request, a bounded number at once: more than the machine can take in are turned away at once rather than
 * made to wait behind each other.
 */
@ApplicationScoped
public class AnalysisService {
    private final Pipelines pipelines;
    private final AnalysisConfig config;
    private final Semaphore places;

    AnalysisService(Pipelines pipelines, AnalysisConfig config) {
        this.pipelines = pipelines;
        this.config = config;
        this.places = new Semaphore(config.concurrency());
    }

    /**
     * @param engine label of the {@link Engine} that is to find the names; null leaves it to the service
     * @throws HttpProblem 413 when the text is too large, 503 when the engine is not there or too many analyses run
     */
    AnalysisView analyse(AnalysisRequest request, String engine) {
        refuseOversized(request.text());
        var pipeline = engine == null ? pipelines.usual() : pipeline(Engine.labelled(engine));
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return AnalysisPresenter.view(pipeline.analyse(request.text(), request.context()));
        } finally {
            places.release();
        }
    }

    /** Another engine than the one asked for would be a worse answer than none. */
    private Pipeline pipeline(Engine engine) {
        return pipelines
                .with(engine)
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                        .withTitle("Engine not installed")
                        .withDetail("The %s engine is not installed here; without engine= the installed one answers."
                                .formatted(engine.label()))
                        .build());
    }

    private void refuseOversized(String text) {
        long bytes = text.length() > config.maxTextBytes() ? text.length() : utf8Length(text);
        if (bytes > config.maxTextBytes()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                    .withTitle("Text too large")
                    .withDetail("The text may have at most %,d bytes of UTF-8.".formatted(config.maxTextBytes()))
                    .build();
        }
    }

    private static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private HttpProblem busy() {
        return HttpProblem.builder()
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withTitle("Too many analyses at once")
                .withDetail("%d analyses are running already; try again in a moment.".formatted(config.concurrency()))
                .withHeader("Retry-After", 1)
                .build();
    }
}
