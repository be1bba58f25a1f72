package org.hemeroteca.entities.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;

/** Chooses among the places of one name, by an ordered list of reasons. */
final class PlaceResolver {
    private static final List<DisambiguationPass> PASSES = List.of(
            new LikelinessPass(),
            new SpellingPass(),
            new CallerPass(),
            new GenericWordPass(),
            new AppositionPass(),
            new NamedCountryPass(),
            new HintPass(),
            new CompanyPass(),
            new NearbyPass(),
            new DistancePass());

    private PlaceResolver() {}

    private record Weighed(GazetteerMatch reading, double weight) {}

    /** The likeliest of {@code readings} in these surroundings; of equal ones the first. */
    static Resolution resolve(List<GazetteerMatch> readings, Surroundings around) {
        List<Weighed> ranking = Credibility.credible(readings, around).stream()
                .map(reading -> new Weighed(reading, total(reading, around)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        if (ranking.isEmpty()) {
            return Resolution.UNKNOWN;
        }
        Weighed best = ranking.get(0);
        return ranking.stream()
                .filter(other -> isAnotherPlace(other, best))
                .findFirst()
                .map(next -> decided(best, next, around))
                .orElseGet(
                        () -> new Resolution(Optional.of(best.reading().entry()), Optional.empty(), 0, "place-only"));
    }

    private static double total(GazetteerMatch reading, Surroundings around) {
        return PASSES.stream().mapToDouble(pass -> pass.weigh(reading, around)).sum();
    }

    /** A city and the province around it are no rivals worth a warning. */
    private static boolean isAnotherPlace(Weighed other, Weighed best) {
        GazetteerEntry a = other.reading().entry();
        GazetteerEntry b = best.reading().entry();
        return !a.id().equals(b.id()) && !(a.admin1().isPresent() && a.admin1().equals(b.admin1()));
    }

    private static Resolution decided(Weighed best, Weighed next, Surroundings around) {
        String reason = PASSES.stream()
                .max(Comparator.comparingDouble(
                        pass -> pass.weigh(best.reading(), around) - pass.weigh(next.reading(), around)))
                .map(DisambiguationPass::reason)
                .orElseThrow();
        return new Resolution(
                Optional.of(best.reading().entry()),
                Optional.of(next.reading().entry()),
                best.weight() - next.weight(),
                reason);
    }
}
