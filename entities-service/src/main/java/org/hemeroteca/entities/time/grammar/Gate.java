package org.hemeroteca.entities.time.grammar;

import java.util.Arrays;
import org.hemeroteca.entities.time.chart.Chart;

/**
 * Tells in one step that no way on from an instruction can read the next token, which spares a text most attempts. It may admit in
 * vain, never refuse wrongly.
 *
 * @param words fingerprint of the words that may come next
 * @param kinds fingerprint of the classes that may come next
 * @param open whether the pattern may end here, or reads words by their shape
 */
record Gate(long words, long kinds, boolean open) {
    private static final Gate SHUT = new Gate(0, 0, false);

    /** One gate for each instruction of a program, given the {@link Ways} on from each. */
    static Gate[] ofAll(Instruction[] program, int[][] ways) {
        return Arrays.stream(ways)
                .map(places ->
                        Arrays.stream(places).mapToObj(at -> of(program[at])).reduce(SHUT, Gate::or))
                .toArray(Gate[]::new);
    }

    private static Gate of(Instruction step) {
        if (step instanceof Instruction.Word word) {
            return new Gate(Chart.fingerprint(word.key()), 0, false);
        }
        return step instanceof Instruction.Class item
                ? new Gate(0, Chart.fingerprint(item.kind()), false)
                : new Gate(0, 0, true);
    }

    /** Admits what either admits. */
    Gate or(Gate other) {
        return new Gate(words | other.words, kinds | other.kinds, open || other.open);
    }

    boolean admits(Chart chart, int at) {
        return open || at < chart.size() && ((words & chart.wordAt(at)) != 0 || (kinds & chart.kindsAt(at)) != 0);
    }
}
