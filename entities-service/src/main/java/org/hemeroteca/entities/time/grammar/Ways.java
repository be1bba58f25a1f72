package org.hemeroteca.entities.time.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Follows splits and jumps once, when a pattern is compiled, so that no attempt has to. */
final class Ways {
    private Ways() {}

    /** For each place of a program, the places that read something, or end, to which it leads, in the order of preference. */
    static int[][] ofAll(Instruction[] program) {
        var ways = new int[program.length][];
        for (int place = 0; place < program.length; place++) {
            ways[place] = from(program, place);
        }
        return ways;
    }

    private static int[] from(Instruction[] program, int place) {
        Set<Integer> reached = new LinkedHashSet<>();
        Deque<Integer> ahead = new ArrayDeque<>(Set.of(place));
        while (!ahead.isEmpty()) {
            int at = ahead.pop();
            if (program[at] instanceof Instruction.Split split) {
                ahead.push(split.second());
                ahead.push(split.first());
            } else if (program[at] instanceof Instruction.Jump jump) {
                ahead.push(jump.to());
            } else {
                reached.add(at);
            }
        }
        return reached.stream().mapToInt(Integer::intValue).toArray();
    }
}
