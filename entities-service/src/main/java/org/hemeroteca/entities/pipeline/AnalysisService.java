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
    private final Pipeline pipeline;
    private final AnalysisConfig config;
    private final Semaphore places;

    AnalysisService(Pipeline pipeline, AnalysisConfig config) {
        this.pipeline = pipeline;
        this.config = config;
        this.places = new Semaphore(config.concurrency());
    }

    AnalysisView analyse(AnalysisRequest request) {
        refuseOversized(request.text());
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return AnalysisPresenter.view(pipeline.analyse(request.text(), request.context()));
        } finally {
            places.release();
        }
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
