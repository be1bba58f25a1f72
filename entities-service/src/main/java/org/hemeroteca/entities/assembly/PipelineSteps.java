package org.hemeroteca.entities.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.actor.ActorAnnotator;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.language.LanguageAnnotator;
import org.hemeroteca.entities.name.ClubNames;
import org.hemeroteca.entities.name.FeatureNames;
import org.hemeroteca.entities.name.KnownPersons;
import org.hemeroteca.entities.name.WholeNames;
import org.hemeroteca.entities.pipeline.Pipeline;
import org.hemeroteca.entities.place.PlaceAnnotator;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.time.TimeAnnotator;
import org.hemeroteca.entities.zone.ZoneAnnotator;

/** The steps of the pipeline. Their order stands here and nowhere else; all pipelines share the steps, name engine apart. */
final class PipelineSteps {
    /** Raised when a rule or a data file changes what is found; the name engine adds its own version. */
    private static final String RULES = "6";

    private final Gazetteer gazetteer;
    private final LanguageAnnotator language = new LanguageAnnotator();
    private final ActorAuthority authority = ActorAuthority.shipped();
    private final List<Annotator> beforeNames =
            List.of(new ZoneAnnotator(), new SentenceAnnotator(), new TokenAnnotator(), new TimeAnnotator());
    private final List<Annotator> afterNames;

    PipelineSteps(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.afterNames =
                List.of(new PlaceAnnotator(gazetteer, authority), new ActorAnnotator(authority, Demonyms.shipped()));
    }

    Pipeline with(NameEngine names) {
        return new Pipeline(language, behindLanguage(names), RULES + "+" + names.version());
    }

    /** What a Spanish text goes through, in order. */
    List<Annotator> behindLanguage(NameEngine names) {
        var whole = new FeatureNames(new WholeNames(names.annotator(), this::isBody), gazetteer::likeliestType);
        var settled = new KnownPersons(new ClubNames(whole, gazetteer::isTownWithoutArticle), this::isPerson);
        return Stream.of(beforeNames, List.of(settled), names.besides(), afterNames)
                .<Annotator>flatMap(List::stream)
                .toList();
    }

    private boolean isPerson(String name) {
        List<AuthorityActor> known = authority.find(name);
        return !known.isEmpty() && known.stream().allMatch(actor -> actor.type() == MentionType.PERSON);
    }

    private boolean isBody(String name) {
        return authority.find(name).stream().anyMatch(actor -> actor.type() == MentionType.ORGANIZATION);
    }
}
