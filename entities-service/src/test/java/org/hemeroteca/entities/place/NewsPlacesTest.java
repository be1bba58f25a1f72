package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.name.CrfTagger;
import org.hemeroteca.entities.name.FeatureNames;
import org.hemeroteca.entities.name.NameAnnotator;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many of the places named in some 140 paragraphs of news are put where they lie, with the names of the fast engine. */
class NewsPlacesTest {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]=]+)=([^\\]@]+)(?:@(-?[\\d.]+),(-?[\\d.]+))?]");
    private static List<Judged> judged;

    @BeforeAll
    static void readNews() throws IOException {
        try (InputStream in = NewsPlacesTest.class.getResourceAsStream("/place/news.txt")) {
            List<Annotator> steps = steps();
            judged = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> judged(line, steps))
                    .toList();
        }
    }

    @Test
    void annotate_placesOfTheNews_areFoundWhereTheyLie() {
        assertThat(share("places found", Expected::isPlace, any -> true, Judged::isPlace))
                .isGreaterThanOrEqualTo(0.78);
        assertThat(share("of these right", Expected::isPlace, Judged::isPlace, Judged::isRight))
                .isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void annotate_governmentsThatAct_areStates() {
        assertThat(share("acting", Expected::isActor, any -> true, Judged::acts))
                .isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void annotate_personsAndBodiesNamedLikePlaces_areNoPlaces() {
        assertThat(share("traps avoided", Expected::isTrap, any -> true, found -> !found.isPlace()))
                .isGreaterThanOrEqualTo(0.8);
    }

    private static double share(
            String label, Predicate<Expected> selected, Predicate<Judged> among, Predicate<Judged> right) {
        List<Judged> all = judged.stream()
                .filter(found -> selected.test(found.expected()))
                .filter(among)
                .toList();
        long good = all.stream().filter(right).count();
        System.out.printf(Locale.ROOT, "news, %s: %d of %d%n", label, good, all.size());
        return good / (double) all.size();
    }

    private static List<Annotator> steps() {
        Gazetteer gazetteer = GazetteerReader.shipped();
        return List.of(
                new SentenceAnnotator(),
                new TokenAnnotator(),
                new FeatureNames(NameAnnotator.voting(CrfTagger.load()), gazetteer::likeliestType),
                new PlaceAnnotator(gazetteer, ActorAuthority.shipped()));
    }

    private static Stream<Judged> judged(String line, List<Annotator> steps) {
        var expected = new ArrayList<Expected>();
        var plain = new StringBuilder();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            mark.appendReplacement(plain, "$1");
            expected.add(
                    Expected.of(mark, new Span(plain.length() - mark.group(1).length(), plain.length())));
        }
        mark.appendTail(plain);
        AnnotatedText text = AnnotatedText.of(plain.toString(), TextContext.NONE);
        for (Annotator step : steps) {
            List<? extends Annotation> found = step.annotate(text);
            text = text.with(found);
        }
        List<Mention> mentions = text.all(Mention.class);
        return expected.stream().map(name -> new Judged(name, mentions));
    }

    /** A name marked in the news: the country in which it lies, {@code XX} for none; {@code !} it acts; {@code -} no place. */
    private record Expected(Span span, String country, Optional<Referent.Position> position) {
        private static final double CITY_KM = 30;
        private static final double SEA_KM = 300;

        static Expected of(Matcher mark, Span span) {
            Optional<Referent.Position> position = Optional.ofNullable(mark.group(3))
                    .map(latitude ->
                            new Referent.Position(Double.parseDouble(latitude), Double.parseDouble(mark.group(4))));
            return new Expected(span, mark.group(2), position);
        }

        boolean isTrap() {
            return country.equals("-");
        }

        boolean isPlace() {
            return !isTrap() && !isActor();
        }

        boolean isActor() {
            return country.equals("!");
        }

        boolean isAt(Referent found) {
            boolean inCountry = country.equals("XX")
                    || found.countryCode().filter(country::equals).isPresent();
            return inCountry && found.position().filter(this::isNear).isPresent();
        }

        private boolean isNear(Referent.Position found) {
            double tolerance = country.equals("XX") ? SEA_KM : CITY_KM;
            return position.map(at -> DistancePass.kilometres(at, found) <= tolerance)
                    .orElse(true);
        }
    }

    /** What was found on a marked name. */
    private record Judged(Expected expected, List<Mention> mentions) {
        <T extends Mention> Optional<T> as(Class<T> kind) {
            return mentions.stream()
                    .filter(mention -> mention.span().equals(expected.span()))
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst();
        }

        boolean isRight() {
            return as(PlaceMention.class)
                    .filter(mention -> expected.isAt(mention.referent()))
                    .isPresent();
        }

        boolean isPlace() {
            return as(PlaceMention.class).isPresent();
        }

        boolean acts() {
            return as(ActorMention.class).isPresent();
        }
    }
}
