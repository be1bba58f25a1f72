package org.hemeroteca.entities.pipeline;

import java.util.Optional;
import java.util.function.Function;

/** The pipelines, one for each {@link Engine} that is there. Safe to share between threads. */
public final class Pipelines {
    private final Pipeline usual;
    private final Function<Engine, Optional<Pipeline>> byEngine;

    /**
     * @param usual annotates the archive, and answers where nobody asks for an engine
     * @param byEngine the pipeline with an engine; empty when its files are missing
     */
    public Pipelines(Pipeline usual, Function<Engine, Optional<Pipeline>> byEngine) {
        this.usual = usual;
        this.byEngine = byEngine;
    }

    public Pipeline usual() {
        return usual;
    }

    Optional<Pipeline> with(Engine engine) {
        return byEngine.apply(engine);
    }
}
