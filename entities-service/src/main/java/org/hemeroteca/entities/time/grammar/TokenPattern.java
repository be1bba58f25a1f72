package org.hemeroteca.entities.time.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.token.TimeToken;

/** A compiled pattern over tokens and items. Immutable. */
final class TokenPattern {
    private final Instruction[] program;
    /** For each place of the program, those that read something or end to which it leads, best first. */
    private final int[][] ways;

    private final Gate[] gates;

    private TokenPattern(List<Instruction> program) {
        this.program = program.toArray(Instruction[]::new);
        this.ways = Ways.ofAll(this.program);
        this.gates = Gate.ofAll(this.program, ways);
    }

    static TokenPattern compile(String pattern, Map<String, String> macros) {
        return new TokenPattern(PatternCompiler.compile(pattern, macros));
    }

    /** The longest match that begins at a token. */
    Optional<Match> match(Chart chart, int start) {
        var run = new Run(chart, start);
        run.from(0, start, Captures.NONE);
        return Optional.ofNullable(run.best);
    }

    /** What a match may begin with, and what may stand behind that. */
    Map<Instruction, Gate> starts() {
        var starts = new HashMap<Instruction, Gate>();
        for (int at : ways[0]) {
            if (at + 1 == program.length) {
                throw new IllegalArgumentException("A pattern must not match nothing");
            }
            starts.merge(program[at], gates[at + 1], Gate::or);
        }
        return starts;
    }

    /** The classes that it speaks of. */
    Set<String> kinds() {
        var kinds = new HashSet<String>();
        for (Instruction step : program) {
            if (step instanceof Instruction.Class item) {
                kinds.add(item.kind());
            }
        }
        return kinds;
    }

    /** One attempt at one place; backtracks over the few ways that a pattern without repetition leaves. */
    private final class Run {
        private final Chart chart;
        private final int start;
        private Match best;

        Run(Chart chart, int start) {
            this.chart = chart;
            this.start = start;
        }

        /** Goes on at a place of the program with what stands at a token. */
        void from(int place, int at, Captures kept) {
            if (!gates[place].admits(chart, at)) {
                return;
            }
            for (int way : ways[place]) {
                if (gates[way].admits(chart, at)) {
                    step(way, at, kept);
                }
            }
        }

        private void step(int place, int at, Captures kept) {
            Instruction step = program[place];
            if (step instanceof Instruction.Word word) {
                if (reads(at) && chart.token(at).key().equals(word.key())) {
                    from(place + 1, at + 1, kept);
                }
            } else if (step instanceof Instruction.Class wanted) {
                items(wanted, place, at, kept);
            } else if (step instanceof Instruction.End) {
                best = best == null || at > best.end() ? new Match(start, at, kept) : best;
            } else if (reads(at) && suits(step, chart.token(at))) {
                from(place + 1, at + 1, kept);
            }
        }

        private void items(Instruction.Class wanted, int place, int at, Captures kept) {
            if (!reads(at)) {
                return;
            }
            List<Item> items = chart.at(at);
            // By index: rules of the same layer may add items here meanwhile, which are not for this rule.
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                // The gate first: most attempts end here, and need keep nothing.
                if (suits(wanted, item) && gates[place + 1].admits(chart, item.end())) {
                    from(place + 1, item.end(), kept.with(wanted.name(), item));
                }
            }
        }

        private static boolean suits(Instruction.Class wanted, Item item) {
            return item.kind().equals(wanted.kind())
                    && (wanted.value() == null || wanted.value().equals(item.value()));
        }

        private static boolean suits(Instruction shape, TimeToken token) {
            if (shape instanceof Instruction.Capital) {
                return token.shape().isCapital();
            }
            boolean lower = token.shape() == TimeToken.Shape.LOWER;
            return lower
                    && (shape instanceof Instruction.Plural
                            ? Nouns.mayBePlural(token.key())
                            : Nouns.mayBe(token.key()));
        }

        private boolean reads(int at) {
            return at < chart.size() && (at == start || chart.continues(at));
        }
    }

    /** Where a pattern matched and what it kept. */
    record Match(int start, int end, Captures captures) {}
}
