package org.hemeroteca.entities.time.chart;

import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;

/**
 * What a rule says about the words that it matched.
 *
 * @param rule id of the rule
 * @param type TIMEX3 type
 * @param form symbolic form, from which the value follows once the anchor is known
 * @param mod TIMEX3 modifier
 * @param quant quantifier of a SET
 * @param freq frequency of a SET
 * @param mentioned whether the words are a time expression by themselves, not just a part of one
 */
public record Reading(
        String rule,
        MentionType type,
        String form,
        Optional<String> mod,
        Optional<String> quant,
        Optional<String> freq,
        Usage usage,
        boolean mentioned) {
    /** The same words meant otherwise. */
    public Reading withForm(String other) {
        return new Reading(rule, type, other, mod, quant, freq, usage, mentioned);
    }

    public Reading withUsage(Usage other) {
        return new Reading(rule, type, form, mod, quant, freq, other, mentioned);
    }
}
