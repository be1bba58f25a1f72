package org.hemeroteca.entities.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.hemeroteca.entities.actor.ActorAnnotator;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.language.LanguageAnnotator;
import org.hemeroteca.entities.name.FeatureNames;
import org.hemeroteca.entities.name.WholeNames;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.place.PlaceAnnotator;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.time.TimeAnnotator;
import org.hemeroteca.entities.zone.ZoneAnnotator;

/** Puts the pipeline together. The order of the steps stands here and nowhere else. */
@ApplicationScoped
class PipelineProducer {
    /** Raised when a rule or a data file changes what is found; the name engine adds its own version. */
    private static final String RULES = "2";

    @Produces
    @Singleton
    Gazetteer gazetteer() {
        return GazetteerReader.shipped();
    }

    @Produces
    @Singleton
    Pipeline pipeline(NameEngine names, Gazetteer gazetteer) {
        var authority = ActorAuthority.shipped();
        return new Pipeline(
                new LanguageAnnotator(),
                List.of(
                        new ZoneAnnotator(),
                        new SentenceAnnotator(),
                        new TokenAnnotator(),
                        new TimeAnnotator(),
                        new FeatureNames(
                                new WholeNames(names.annotator(), name -> isBody(name, authority)),
                                gazetteer::likeliestType),
                        new PlaceAnnotator(gazetteer, authority),
                        new ActorAnnotator(authority, Demonyms.shipped())),
                RULES + "+" + names.version());
    }

    private static boolean isBody(String name, ActorAuthority authority) {
        return authority.find(name).stream().anyMatch(actor -> actor.type() == MentionType.ORGANIZATION);
    }
}
