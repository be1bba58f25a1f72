package org.hemeroteca.entities.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hemeroteca.entities.pipeline.Pipeline;

/** Ready once models and gazetteer are loaded; says which name engine answers. */
@Readiness
@ApplicationScoped
class PipelineHealth implements HealthCheck {
    private final Pipeline pipeline;
    private final NameEngine names;

    PipelineHealth(Pipeline pipeline, NameEngines names) {
        this.pipeline = pipeline;
        this.names = names.usual();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pipeline")
                .up()
                .withData("version", pipeline.version())
                .withData("names", names.version())
                .withData("standsIn", names.standsIn())
                .build();
    }
}
