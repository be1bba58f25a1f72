package org.hemeroteca.entities.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.hemeroteca.entities.annotation.Evidence;

/**
 * Tells whether a geopolitical name acts or is a location where it stands: by the probability that the tagger gives, and by
 * rules ({@code place/roles.txt}).
 */
final class ActorOrPlace {
    private final List<RoleRule> rules = RoleRules.shipped();
    private final TaggerTrust trust;

    ActorOrPlace(TaggerTrust trust) {
        this.trust = trust;
    }

    /** Whether the name acts, and what said so. */
    record Decision(boolean acts, Evidence evidence) {}

    Decision decide(RoleContext context, OptionalDouble acts) {
        if (context.standing() == Standing.LAND) {
            return new Decision(false, Evidence.of("no-government"));
        }
        List<RoleRule> matching =
                rules.stream().filter(rule -> rule.matches(context)).toList();
        double sum = matching.stream().mapToDouble(RoleRule::weight).sum();
        return acts.isPresent() ? byTagger(acts.getAsDouble(), matching, sum) : byRules(matching, sum > 0);
    }

    private Decision byTagger(double acts, List<RoleRule> matching, double rules) {
        boolean decision = rules + trust.weigh(acts) > 0;
        String probability = String.format(Locale.ROOT, "%.2f", acts);
        return new Decision(
                decision,
                Evidence.of("tagger-and-rules", "acts", probability).with("cue", loudest(matching, decision)));
    }

    private static Decision byRules(List<RoleRule> matching, boolean acts) {
        return new Decision(acts, Evidence.of(loudest(matching, acts)));
    }

    /** The rule that speaks most for the decision. */
    private static String loudest(List<RoleRule> matching, boolean acts) {
        return matching.stream()
                .max(Comparator.comparingDouble(rule -> acts ? rule.weight() : -rule.weight()))
                .map(RoleRule::name)
                .orElse("none");
    }
}
