package org.hemeroteca.entities.time.grammar;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** One gate for each instruction of a program. */
    static Gate[] ofAll(Instruction[] program) {
        var gates = new Gate[program.length];
        for (int i = 0; i < program.length; i++) {
            gates[i] = of(reachable(program, i));
        }
        return gates;
    }

    private static Gate of(Set<Instruction> steps) {
        long words = 0;
        long kinds = 0;
        boolean open = false;
        for (Instruction step : steps) {
            if (step instanceof Instruction.Word word) {
                words |= Chart.fingerprint(word.key());
            } else if (step instanceof Instruction.Class item) {
                kinds |= Chart.fingerprint(item.kind());
            } else {
                open = true;
            }
        }
        return new Gate(words, kinds, open);
    }

    /** The instructions that read something, or end, to which an instruction leads. */
    static Set<Instruction> reachable(Instruction[] program, int from) {
        return places(program, from).stream().map(at -> program[at]).collect(Collectors.toSet());
    }

    /** The places of these instructions. */
    static Set<Integer> places(Instruction[] program, int from) {
        var reached = new HashSet<Integer>();
        var ahead = new ArrayDeque<Integer>(List.of(from));
        while (!ahead.isEmpty()) {
            int at = ahead.pop();
            if (program[at] instanceof Instruction.Split split) {
                ahead.push(split.first());
                ahead.push(split.second());
            } else if (program[at] instanceof Instruction.Jump jump) {
                ahead.push(jump.to());
            } else {
                reached.add(at);
            }
        }
        return reached;
    }

    /** Admits what either admits. */
    Gate or(Gate other) {
        return new Gate(words | other.words, kinds | other.kinds, open || other.open);
    }

    boolean admits(Chart chart, int at) {
        return open || at < chart.size() && ((words & chart.wordAt(at)) != 0 || (kinds & chart.kindsAt(at)) != 0);
    }
}
