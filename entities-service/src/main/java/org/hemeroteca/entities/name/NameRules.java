package org.hemeroteca.entities.name;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hemeroteca.entities.annotation.Candidate;

/**
 * Corrects a tagger where the text says outright what a name is: {@code la discoteca Luna Azul}, {@code la Ley de Vivienda}.
 * What is said once of a name holds for it in the whole text, and for its acronym when it is no name at all.
 */
final class NameRules {
    private static final List<NameRule> RULES = NameRuleReader.shipped();

    private final String text;
    private final List<Heard> heard;
    /** By name the first rule that speaks of it wherever it stands. */
    private final Map<String, NameRule> said = new HashMap<>();

    /** A candidate with the first rule that speaks of it, if one does, and where the name begins by that rule. */
    private record Heard(Candidate candidate, Optional<NameRule> rule, int begin) {}

    private NameRules(String text, List<Candidate> found) {
        this.text = text;
        this.heard = found.stream()
                .sorted(Comparator.comparing(Candidate::span))
                .map(this::listen)
                .toList();
    }

    /** What becomes of {@code found}, in text order; where one grows over its neighbour, the neighbour goes. */
    static List<Candidate> apply(String text, List<Candidate> found) {
        return new NameRules(text, found).apply();
    }

    private List<Candidate> apply() {
        heard.forEach(this::remember);
        heard.forEach(this::rememberAcronym);
        Deque<Candidate> corrected = new ArrayDeque<>();
        for (Heard next : heard) {
            correct(next).ifPresent(candidate -> {
                while (!corrected.isEmpty() && corrected.getLast().span().overlaps(candidate.span())) {
                    corrected.removeLast();
                }
                corrected.add(candidate);
            });
        }
        return List.copyOf(corrected);
    }

    private Heard listen(Candidate candidate) {
        for (NameRule rule : RULES) {
            var begin = rule.isAbout(candidate.type()) ? rule.begin(text, candidate.span()) : OptionalInt.empty();
            if (begin.isPresent()) {
                return new Heard(candidate, Optional.of(rule), begin.getAsInt());
            }
        }
        return new Heard(candidate, Optional.empty(), candidate.span().start());
    }

    private void remember(Heard next) {
        next.rule().filter(rule -> !rule.here()).ifPresent(rule -> said.putIfAbsent(name(next.candidate()), rule));
    }

    private void rememberAcronym(Heard next) {
        Optional.ofNullable(next.candidate().evidence().details().get(Acronyms.EXPANSION))
                .map(said::get)
                .filter(rule -> rule.becomes().isEmpty())
                .ifPresent(rule -> said.putIfAbsent(name(next.candidate()), rule));
    }

    private Optional<Candidate> correct(Heard next) {
        var candidate = next.candidate();
        var rule = next.rule()
                .or(() -> Optional.ofNullable(said.get(name(candidate)))
                        .filter(known -> known.isAbout(candidate.type())));
        return rule.isPresent() ? rule.get().apply(candidate, next.begin()) : Optional.of(candidate);
    }

    private String name(Candidate candidate) {
        return candidate.span().in(text);
    }
}
