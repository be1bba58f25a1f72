package org.hemeroteca.entities.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;

/** Puts the pipeline together. The order of the steps stands here and nowhere else. */
@ApplicationScoped
class PipelineProducer {
    @Produces
    @Singleton
    Pipeline pipeline() {
        return new Pipeline(text -> List.of(), List.of(new SentenceAnnotator(), new TokenAnnotator()), "1");
    }
}
