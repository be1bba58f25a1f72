package org.hemeroteca.entities.assembly;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.name.BertModelFiles;
import org.hemeroteca.entities.name.BertTagger;
import org.hemeroteca.entities.name.CrfTagger;
import org.hemeroteca.entities.name.LengthBoundTagger;
import org.hemeroteca.entities.name.LongTextWarning;
import org.hemeroteca.entities.name.NameAnnotator;
import org.hemeroteca.entities.name.NameTagger;
import org.hemeroteca.entities.pipeline.Engine;
import org.jboss.logging.Logger;

/** The engines that find the names, each loaded when it is first asked for: one that nobody wants takes no memory. */
@Singleton
class NameEngines {
    private static final Logger LOG = Logger.getLogger(NameEngines.class);

    private final NamesConfig config;
    private final Map<Engine, Optional<NameEngine>> loaded = new EnumMap<>(Engine.class);
    private CrfTagger quick;

    NameEngines(NamesConfig config) {
        this.config = config;
    }

    /** The configured engine; the fast one in its place when its files are missing. */
    NameEngine usual() {
        return engine(config.engine()).orElseGet(this::standIn);
    }

    /** Empty when the files of the engine are missing or damaged, which the log then says. */
    synchronized Optional<NameEngine> engine(Engine engine) {
        return loaded.computeIfAbsent(engine, this::load);
    }

    private NameEngine standIn() {
        LOG.warn("The fast name engine stands in for the accurate one");
        return engine(Engine.FAST).orElseThrow().standingIn();
    }

    private Optional<NameEngine> load(Engine engine) {
        return switch (engine) {
            case ACCURATE -> accurate();
            case FAST -> Optional.of(of(quick(), List.of()));
        };
    }

    private CrfTagger quick() {
        quick = quick == null ? CrfTagger.load() : quick;
        return quick;
    }

    private Optional<NameEngine> accurate() {
        try {
            var bert = BertTagger.load(BertModelFiles.in(config.models()), config.threads());
            return Optional.of(of(new LengthBoundTagger(bert, quick()), List.of(new LongTextWarning())));
        } catch (IOException | IllegalStateException missing) {
            LOG.warnf("There is no accurate name engine: %s", missing.getMessage());
            return Optional.empty();
        }
    }

    private static NameEngine of(NameTagger tagger, List<Annotator> besides) {
        return new NameEngine(NameAnnotator.voting(tagger), besides, tagger.version(), false);
    }
}
