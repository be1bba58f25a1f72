package org.hemeroteca.entities.assembly;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import org.hemeroteca.entities.annotation.Annotator;

/** Measures how long the steps of the pipeline take on a text, by the stage they belong to: the package they live in. */
@ApplicationScoped
class StageTimes {
    private final MeterRegistry registry;

    StageTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    /** The same step, measured. */
    Annotator measured(Annotator step) {
        var timer = Timer.builder("hemeroteca.stage")
                .description("Time of the steps of a stage of the extraction on one text")
                .tag("stage", stage(step.getClass().getPackageName()))
                .register(registry);
        return text -> timer.record(() -> step.annotate(text));
    }

    private static String stage(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
