package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * What speaks for two actors being the same besides their names, and against it.
 *
 * @param weight what it adds to the score of the names
 * @param reasons in the order country, office, company
 */
record ContextEvidence(double weight, List<String> reasons) {
    private static final double SAME_COUNTRY = 0.15;
    private static final double OTHER_COUNTRY = -0.25;
    private static final double SAME_OFFICE = 0.15;
    private static final double OTHER_OFFICE = -0.12;
    private static final double COMPANION = 0.08;
    private static final double STATE_COMPANION = 0.04;
    private static final double MOST_COMPANY = 0.35;

    static ContextEvidence of(LocalActor one, LocalActor other) {
        var reasons = new ArrayList<String>();
        double weight = country(one, other, reasons) + company(one, other, reasons);
        if (one.type() == MentionType.PERSON) {
            weight += office(one, other, reasons);
        }
        return new ContextEvidence(weight, reasons);
    }

    private static double country(LocalActor one, LocalActor other, List<String> reasons) {
        if (one.countries().isEmpty() || other.countries().isEmpty()) {
            return 0;
        }
        boolean apart = Collections.disjoint(one.countries(), other.countries());
        reasons.add(apart ? "other-country" : "same-country");
        return apart ? OTHER_COUNTRY : SAME_COUNTRY;
    }

    private static double office(LocalActor one, LocalActor other, List<String> reasons) {
        if (one.offices().isEmpty() || other.offices().isEmpty()) {
            return 0;
        }
        boolean apart = Collections.disjoint(nouns(one.offices()), nouns(other.offices()));
        reasons.add(apart ? "other-office" : "same-office");
        return apart ? OTHER_OFFICE : SAME_OFFICE;
    }

    /** Their first words: {@code presidente} and {@code presidente ruso} are one office, {@code ex} is no other. */
    private static Set<String> nouns(Collection<String> offices) {
        return offices.stream()
                .map(TextNormalizer::key)
                .map(office -> office.replaceFirst("^ex ?", "").split(" ")[0])
                .collect(Collectors.toSet());
    }

    private static double company(LocalActor one, LocalActor other, List<String> reasons) {
        var shared =
                one.companions().stream().filter(other.companions()::contains).toList();
        double weight = shared.stream()
                .mapToDouble(key -> key.startsWith("state:") || key.startsWith("STATE:") ? STATE_COMPANION : COMPANION)
                .sum();
        if (!shared.isEmpty()) {
            reasons.add("company-of-" + shared.size());
        }
        return Math.min(MOST_COMPANY, weight);
    }
}
