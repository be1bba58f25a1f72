package org.hemeroteca.entities.name;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.Candidate;

/** How often, weighted by confidence, one name was found with each type in a text. */
final class Tally {
    private final Map<Candidate.Type, Double> votes = new EnumMap<>(Candidate.Type.class);
    private double acts;
    private double places;

    void add(Candidate candidate) {
        votes.merge(candidate.type(), candidate.confidence(), Double::sum);
        if (candidate.type() == Candidate.Type.PLACE && candidate.acts().isPresent()) {
            acts += candidate.acts().getAsDouble();
            places++;
        }
    }

    double votes(Candidate.Type type) {
        return votes.getOrDefault(type, 0.0);
    }

    /** The type with most votes; the earlier in the enumeration of two with as many. */
    Candidate.Type best() {
        Candidate.Type best = Candidate.Type.PERSON;
        for (Candidate.Type type : Candidate.Type.values()) {
            best = votes(type) > votes(best) ? type : best;
        }
        return best;
    }

    /** How likely the name acts where it is a place; empty when nothing was said of it. */
    OptionalDouble acts() {
        return places > 0 ? OptionalDouble.of(acts / places) : OptionalDouble.empty();
    }
}
