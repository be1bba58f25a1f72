package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.Test;

class PlaceAnnotatorTest {
    private static final PlaceAnnotator PLACES =
            new PlaceAnnotator(GazetteerReader.shipped(), ActorAuthority.shipped());

    @Test
    void annotate_capitalThatActs_isTheState() {
        var mention = only("Moscú ha exigido garantías.", "Moscú", OptionalDouble.empty());

        assertThat(mention).isInstanceOfSatisfying(ActorMention.class, actor -> {
            assertThat(actor.type()).isEqualTo(MentionType.STATE);
            assertThat(actor.referent().id()).contains("state:RU");
            assertThat(actor.evidence().details()).containsEntry("placeId", "country:RU");
        });
    }

    @Test
    void annotate_capitalAfterLocative_isTheCity() {
        var mention = only("La reunión se celebró en Moscú ayer.", "Moscú", OptionalDouble.empty());

        assertThat(mention).isInstanceOfSatisfying(PlaceMention.class, place -> {
            assertThat(place.type()).isEqualTo(MentionType.GPE);
            assertThat(place.referent().name()).isEqualTo("Moscú");
            assertThat(place.referent().position().orElseThrow().latitude()).isBetween(55.0, 56.5);
        });
    }

    private static Mention only(String text, String name, OptionalDouble acts) {
        int at = text.indexOf(name);
        var candidate =
                new Candidate(new Span(at, at + name.length()), Candidate.Type.PLACE, 0.9, acts, Evidence.of("test"));
        var mentions = PLACES.annotate(AnnotatedText.of(text, TextContext.NONE).with(List.of(candidate)));
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }
}
