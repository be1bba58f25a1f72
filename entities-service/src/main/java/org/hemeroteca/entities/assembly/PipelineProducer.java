package org.hemeroteca.entities.assembly;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.pipeline.Pipelines;
import org.jboss.logging.Logger;

/** Makes the pipelines at the start: a service that cannot is not up. */
@ApplicationScoped
class PipelineProducer {
    private static final Logger LOG = Logger.getLogger(PipelineProducer.class);

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

    /** Whether or not this replica annotates: no request waits for a model. */
    void load(@Observes StartupEvent started, Pipeline usual) {
        LOG.infof("The pipeline %s is loaded", usual.version());
    }

    /** The one that annotates the archive. */
    @Produces
    @Singleton
    Pipeline usual(Pipelines pipelines) {
        return pipelines.usual();
    }
}
