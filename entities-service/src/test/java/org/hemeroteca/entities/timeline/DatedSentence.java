package org.hemeroteca.entities.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A sentence as the timeline sees it.
 *
 * @param day of a month, 1 to 28
 * @param approximate whether the text gives the day with a margin
 * @param rejected whether a person has said that the date is none
 */
record DatedSentence(int day, List<String> actors, List<String> places, boolean approximate, boolean rejected) {
    static final int ACTORS = 7;
    static final int PLACES = 4;

    /** One of few, so that many meet. */
    static DatedSentence any(Random random) {
        return new DatedSentence(
                1 + random.nextInt(2),
                some("actor", ACTORS, random.nextInt(4), random),
                some("place", PLACES, random.nextInt(3), random),
                random.nextBoolean(),
                random.nextInt(6) == 0);
    }

    private static List<String> some(String kind, int of, int most, Random random) {
        return Stream.generate(() -> one(kind, of, random))
                .limit(most)
                .distinct()
                .toList();
    }

    private static String one(String kind, int of, Random random) {
        return "grouping:" + kind + "-" + random.nextInt(of);
    }

    /** Another one in its place that names others, or whose date is rejected or taken back. */
    DatedSentence changed(Random random) {
        return new DatedSentence(
                day,
                actors.stream().map(actor -> one("actor", ACTORS, random)).toList(),
                places,
                approximate,
                random.nextInt(6) == 0);
    }

    /**
     * Whether it speaks of the same as another one, by the definition that the migration gives.
     *
     * @param shown whom answers show for an actor
     */
    boolean isLike(DatedSentence other, UnaryOperator<String> shown) {
        boolean placed = !common(places, other.places).isEmpty();
        boolean nowhere = places.isEmpty() && other.places.isEmpty();
        int actorsInCommon =
                common(shown(actors, shown), shown(other.actors, shown)).size();
        return day == other.day && (placed && actorsInCommon > 0 || nowhere && actorsInCommon > 1);
    }

    /** Whether it differs at most in whom it names, and in whether its date stands. */
    boolean hasTheShapeOf(DatedSentence other) {
        return day == other.day
                && approximate == other.approximate
                && actors.size() == other.actors.size()
                && places.equals(other.places);
    }

    private static List<String> shown(List<String> actors, UnaryOperator<String> shown) {
        return actors.stream().map(shown).toList();
    }

    private static Set<String> common(List<String> one, List<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
