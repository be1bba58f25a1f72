package org.hemeroteca.entities.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.pipeline.Pipelines;

/** Makes the pipelines at the start: a service that cannot is not up. */
@ApplicationScoped
class PipelineProducer {
    @Produces
    @Singleton
    Gazetteer gazetteer() {
        return GazetteerReader.shipped();
    }

    @Produces
    @Singleton
    Pipelines pipelines(NameEngines engines, Gazetteer gazetteer, StageTimes times) {
        var steps = new PipelineSteps(gazetteer);
        Function<NameEngine, Pipeline> measured = names -> steps.with(names).watchedBy(times::measured);
        return new Pipelines(
                measured.apply(engines.usual()),
                engine -> engines.engine(engine).map(measured));
    }

    /** The one that annotates the archive. */
    @Produces
    @Singleton
    Pipeline usual(Pipelines pipelines) {
        return pipelines.usual();
    }
}
