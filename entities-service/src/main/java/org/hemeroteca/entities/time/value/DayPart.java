package org.hemeroteca.entities.time.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The parts of a day, by their TIMEX3 names. */
public enum DayPart {
    /** Morning; the small hours carry the same name in TIMEX3. */
    MO(6, 12),
    /** Midday. */
    MI(12, 14),
    AF(12, 20),
    /** Night, into the next day. */
    NI(20, 30);

    private final int from;
    private final int to;

    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public LocalDateTime startOn(LocalDate day) {
        return day.atStartOfDay().plusHours(from);
    }

    public LocalDateTime endOn(LocalDate day) {
        return day.atStartOfDay().plusHours(to);
    }

    static Optional<DayPart> named(String name) {
        for (DayPart part : values()) {
            if (part.name().equals(name)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
