package org.hemeroteca.entities.time;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Warning;
import org.hemeroteca.entities.text.Span;

/** Tells of dates that no calendar has, 30 February, which are left out of the answer. */
final class ImpossibleDates {
    private ImpossibleDates() {}

    static Optional<Warning> warning(List<Span> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(new Warning(found.get(0), message(found.size())));
    }

    private static String message(int count) {
        return count == 1
                ? "A date or time that no calendar has was left out."
                : "%d dates or times that no calendar has were left out.".formatted(count);
    }
}
