package org.hemeroteca.entities.time.anchor;

import java.time.LocalDate;

/**
 * The days on which a text may have been published.
 *
 * @param first the earliest
 * @param last the latest; the same when the day is known
 */
public record PublicationWindow(LocalDate first, LocalDate last) implements Publication {
    public PublicationWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Window ends before it starts: %s, %s".formatted(first, last));
        }
    }

    public static PublicationWindow day(LocalDate day) {
        return new PublicationWindow(day, day);
    }

    @Override
    public String value() {
        return isDay() ? first.toString() : first + "/" + last;
    }

    public boolean isDay() {
        return first.equals(last);
    }
}
