package org.hemeroteca.entities.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.pipeline.Analysis;

/**
 * Articles about {@linkplain InventedActors invented actors}, as the pipeline would have understood them. As in a real archive
 * a few actors are in many articles and most in few, and who is named together is named together again. Article number n is
 * always the same.
 */
final class InventedArticles {
    /** Actors who are named together; each belongs to one such circle. */
    private static final int CIRCLE = 12;

    private static final int CITIES = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 6500;

    private final List<InventedActors.Invented> actors;
    private final List<Referent> cities = new ArrayList<>();

    /** An article with its analysis. */
    record Invented(Article article, Analysis analysis) {}

    /** @param actors how many different ones the articles name */
    InventedArticles(int actors) {
        this.actors = InventedActors.some(actors);
        for (int i = 0; i < CITIES; i++) {
            cities.add(city(i));
        }
    }

    private static Referent city(int number) {
        return new Referent(
                Optional.of("city:invented-" + number),
                "Villa " + (char) ('A' + number % 26) + number,
                Optional.of("ES"),
                Optional.of(new Referent.Position(36 + number % 8, -9 + number % 12)),
                Optional.of(PlaceType.CITY),
                Optional.empty(),
                Optional.empty());
    }

    Invented article(int number) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        var writing = new ArticleWriting(random);
        var cast = cast(random);
        var place = cities.get(few(random, CITIES));
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        for (int i = 0; i < 8; i++) {
            var one = cast.get(random.nextInt(cast.size()));
            var other = cast.get(random.nextInt(cast.size()));
            writing.sentence(one, other, place, day.minusDays(random.nextInt(30)));
        }
        var id = UUID.nameUUIDFromBytes(("invented " + number).getBytes(StandardCharsets.UTF_8));
        var article = new Article(id, 1, writing.text(), null, "Invented", day);
        return new Invented(article, writing.analysis(article.context()));
    }

    /** Most of one circle, and some whom every circle may meet. */
    private List<InventedActors.Invented> cast(Random random) {
        int circles = Math.max(1, actors.size() / CIRCLE);
        int circle = few(random, circles);
        Set<InventedActors.Invented> cast = new LinkedHashSet<>();
        while (cast.size() < 6) {
            cast.add(actors.get((circle + circles * few(random, CIRCLE)) % actors.size()));
        }
        while (cast.size() < 9) {
            cast.add(actors.get(few(random, actors.size())));
        }
        return cast.stream()
                .map(actor -> isTooKnownToIntroduce(actor, random) ? actor.bySurname() : actor)
                .toList();
    }

    /** Here and there a text gives a surname and takes for granted who is meant. */
    private static boolean isTooKnownToIntroduce(InventedActors.Invented actor, Random random) {
        return actor.type() == MentionType.PERSON && random.nextInt(100) < 3;
    }

    /** A number below {@code bound}, small ones far more often. */
    private static int few(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 2.5) * bound);
    }
}
