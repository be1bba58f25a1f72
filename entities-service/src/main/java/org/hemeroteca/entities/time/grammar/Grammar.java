package org.hemeroteca.entities.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;

/** The rules by layer, and by what their matches can begin with. Immutable. */
public final class Grammar {
    /** A match that begins with a plain word must reach an item soon; this spares most tokens of a text every attempt. */
    private static final int REACH = 8;

    private final List<TimeRule> rules;
    private final List<Layer> layers;

    public Grammar(List<TimeRule> rules) {
        this.rules = List.copyOf(rules);
        int count = rules.stream().mapToInt(TimeRule::layer).max().orElse(0);
        this.layers = IntStream.rangeClosed(0, count)
                .mapToObj(n -> rules.stream().filter(rule -> rule.layer() == n).toList())
                .map(Layer::new)
                .toList();
    }

    public List<TimeRule> rules() {
        return rules;
    }

    /** Adds to the chart all that the rules find. */
    public void apply(Chart chart) {
        layers.forEach(layer -> layer.apply(chart));
    }

    /**
     * How strong each rule is against others that match the same words, by id; the lowest wins. Later layers know more of what
     * stands around; within a layer the earlier rule wins.
     */
    public Map<String, Integer> priorities() {
        return IntStream.range(0, rules.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> rules.get(i).id(),
                        i -> i - rules.size() * rules.get(i).layer()));
    }

    /** A rule that may match where a certain word or class stands, if what follows suits. */
    private record Start(int rule, Gate next) {}

    private static final class Layer {
        private final List<TimeRule> rules;
        private final Map<String, List<Start>> byWord = new HashMap<>();
        /** Fingerprint of the words and of the classes with which rules begin. */
        private long words;

        private long kinds;
        private final Map<String, List<Start>> byKind = new HashMap<>();

        Layer(List<TimeRule> rules) {
            this.rules = rules;
            for (int i = 0; i < rules.size(); i++) {
                var starts = new HashMap<Instruction, Gate>();
                for (TokenPattern pattern : rules.get(i).patterns()) {
                    pattern.starts().forEach((start, next) -> starts.merge(start, next, Gate::or));
                }
                index(i, starts);
            }
        }

        private void index(int rule, Map<Instruction, Gate> starts) {
            starts.forEach((start, next) -> {
                if (start instanceof Instruction.Word word) {
                    words |= Chart.fingerprint(word.key());
                    byWord.computeIfAbsent(word.key(), k -> new ArrayList<>()).add(new Start(rule, next));
                } else if (start instanceof Instruction.Class item) {
                    kinds |= Chart.fingerprint(item.kind());
                    byKind.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(new Start(rule, next));
                } else {
                    throw new IllegalArgumentException("A pattern must begin with a word or a class");
                }
            });
        }

        void apply(Chart chart) {
            var tried = new int[rules.size()];
            for (int at = 0; at < chart.size(); at++) {
                boolean mayBegin = (words & chart.wordAt(at)) != 0 || (kinds & chart.kindsAt(at)) != 0;
                if (mayBegin && chart.hasItemWithin(at, REACH)) {
                    apply(chart, at, tried);
                }
            }
        }

        private void apply(Chart chart, int at, int[] tried) {
            List<Item> items = chart.at(at);
            // Only the items that are there now: what this layer adds is for the next ones.
            int known = items.size();
            if ((words & chart.wordAt(at)) != 0) {
                attempt(byWord.get(chart.token(at).key()), chart, at, at + 1, tried);
            }
            for (int i = 0; i < known; i++) {
                Item item = items.get(i);
                if ((kinds & Chart.fingerprint(item.kind())) != 0) {
                    attempt(byKind.get(item.kind()), chart, at, item.end(), tried);
                }
            }
        }

        /** {@code tried} holds, for each rule, the last place (counted from 1) at which it was tried. */
        private void attempt(List<Start> starts, Chart chart, int at, int next, int[] tried) {
            if (starts == null) {
                return;
            }
            for (Start start : starts) {
                if (tried[start.rule()] != at + 1 && start.next().admits(chart, next)) {
                    tried[start.rule()] = at + 1;
                    rules.get(start.rule()).apply(chart, at);
                }
            }
        }
    }
}
