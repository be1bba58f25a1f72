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

    private static final class Layer {
        private final List<TimeRule> rules;
        private final Map<String, int[]> byWord = new HashMap<>();
        private final Map<String, int[]> byKind = new HashMap<>();

        Layer(List<TimeRule> rules) {
            this.rules = rules;
            var words = new HashMap<String, List<Integer>>();
            var kinds = new HashMap<String, List<Integer>>();
            for (int i = 0; i < rules.size(); i++) {
                for (TokenPattern pattern : rules.get(i).patterns()) {
                    for (Instruction start : pattern.starts()) {
                        index(start, i, words, kinds);
                    }
                }
            }
            words.forEach((word, numbers) -> byWord.put(word, array(numbers)));
            kinds.forEach((kind, numbers) -> byKind.put(kind, array(numbers)));
        }

        private static void index(
                Instruction start, int rule, Map<String, List<Integer>> words, Map<String, List<Integer>> kinds) {
            if (start instanceof Instruction.Word word) {
                words.computeIfAbsent(word.key(), k -> new ArrayList<>()).add(rule);
            } else if (start instanceof Instruction.Class item) {
                kinds.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(rule);
            } else {
                throw new IllegalArgumentException("A pattern must begin with a word or a class");
            }
        }

        private static int[] array(List<Integer> numbers) {
            return numbers.stream().distinct().mapToInt(i -> i).toArray();
        }

        void apply(Chart chart) {
            var tried = new int[rules.size()];
            for (int at = 0; at < chart.size(); at++) {
                if (!chart.hasItemWithin(at, REACH)) {
                    continue;
                }
                int[] byFirst = byWord.get(chart.token(at).key());
                List<Item> items = chart.at(at);
                // Only the items that are there now: what this layer adds is for the next ones.
                int known = items.size();
                if (byFirst != null) {
                    attempt(byFirst, chart, at, tried);
                }
                for (int i = 0; i < known; i++) {
                    int[] byItem = byKind.get(items.get(i).kind());
                    if (byItem != null) {
                        attempt(byItem, chart, at, tried);
                    }
                }
            }
        }

        /** {@code tried} holds, for each rule, the last place (counted from 1) at which it was tried. */
        private void attempt(int[] numbers, Chart chart, int at, int[] tried) {
            for (int number : numbers) {
                if (tried[number] != at + 1) {
                    tried[number] = at + 1;
                    rules.get(number).apply(chart, at);
                }
            }
        }
    }
}
