package org.hemeroteca.entities.time.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.TimeExpression.Usage;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.chart.Reading;

/**
 * One rule of the grammar: what it matches, where, and what that means.
 *
 * @param id its name, which evidence cites
 * @param layer rules of a layer see what the layers before found
 * @param kinds the classes under which later layers find its matches
 * @param patterns what it matches, best first
 * @param inherits name of the captured reading whose meaning is kept where the rule says nothing else; empty for none
 * @param mentioned whether a match is an expression by itself
 * @param examples what it must and must not find
 */
public record TimeRule(
        String id,
        int layer,
        Set<String> kinds,
        List<TokenPattern> patterns,
        Context context,
        Optional<MentionType> type,
        Optional<Template> form,
        Meaning meaning,
        String inherits,
        boolean mentioned,
        List<RuleExample> examples) {

    /** The optional parts of what a rule says. */
    record Meaning(Optional<Template> mod, Optional<Template> quant, Optional<Template> freq, Optional<Usage> usage) {}

    /** Adds to the chart what this rule finds from a token on. */
    void apply(Chart chart, int start) {
        if (!context.allowsBefore(chart, start)) {
            return;
        }
        for (TokenPattern pattern : patterns) {
            Optional<TokenPattern.Match> match = pattern.match(chart, start);
            Optional<Captures> around = match.filter(found -> found.end() > start)
                    .flatMap(found -> context.allowsBehind(chart, found.end()));
            if (around.isPresent()) {
                read(match.get().captures().and(around.get())).ifPresent(reading -> add(chart, match.get(), reading));
                return;
            }
        }
    }

    private void add(Chart chart, TokenPattern.Match match, Reading reading) {
        for (String kind : kinds) {
            chart.add(match.start(), new Item(kind, reading.form(), match.end(), Optional.of(reading)));
        }
    }

    private Optional<Reading> read(Captures captures) {
        Optional<Reading> base = captures.get(inherits).flatMap(Item::reading);
        String filled = form.map(template -> template.fill(captures))
                .orElseGet(() -> base.map(Reading::form).orElse(""));
        return Forms.canonical(filled)
                .map(text -> new Reading(
                        id,
                        type.or(() -> base.map(Reading::type)).orElse(MentionType.DATE),
                        text,
                        filled(meaning.mod(), captures).or(() -> base.flatMap(Reading::mod)),
                        filled(meaning.quant(), captures).or(() -> base.flatMap(Reading::quant)),
                        filled(meaning.freq(), captures).or(() -> base.flatMap(Reading::freq)),
                        meaning.usage().or(() -> base.map(Reading::usage)).orElse(Usage.CALENDAR),
                        mentioned));
    }

    private static Optional<String> filled(Optional<Template> template, Captures captures) {
        return template.map(t -> t.fill(captures)).filter(text -> !text.isEmpty());
    }
}
