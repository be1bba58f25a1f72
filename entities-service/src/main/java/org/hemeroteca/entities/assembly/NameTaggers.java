package org.hemeroteca.entities.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.hemeroteca.entities.name.BertModelFiles;
import org.hemeroteca.entities.name.BertTagger;
import org.hemeroteca.entities.name.CrfTagger;
import org.hemeroteca.entities.name.NameAnnotator;
import org.jboss.logging.Logger;

/** Loads the engine that finds the names. */
@ApplicationScoped
class NameTaggers {
    private static final Logger LOG = Logger.getLogger(NameTaggers.class);

    @Produces
    @Singleton
    NameEngine engine(NamesConfig config) {
        if (config.engine() == NamesConfig.Engine.FAST) {
            return fast(false);
        }
        try {
            var tagger = BertTagger.load(BertModelFiles.in(config.models()), config.threads());
            return new NameEngine(NameAnnotator.voting(tagger), tagger.version(), false);
        } catch (IOException | IllegalStateException missing) {
            LOG.warnf("The fast name engine stands in for the accurate one: %s", missing.getMessage());
            return fast(true);
        }
    }

    private static NameEngine fast(boolean standsIn) {
        var tagger = CrfTagger.load();
        return new NameEngine(NameAnnotator.voting(tagger), tagger.version(), standsIn);
    }
}
