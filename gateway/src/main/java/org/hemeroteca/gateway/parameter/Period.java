package org.hemeroteca.gateway.parameter;

import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkiverse.resteasy.problem.validation.Violation.In;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A stretch of time that a request is about, by the names of its two ends: {@code from} and {@code to}, {@code storedFrom} and {@code
 * storedTo}.
 */
public record Period(String start, String end) {
    /** The one that ends with {@code name}, if anything does. */
    static Optional<Period> endingWith(String name) {
        if (name.equals("to")) {
            return Optional.of(new Period("from", name));
        }
        return name.endsWith("To")
                ? Optional.of(new Period(name.substring(0, name.length() - 2) + "From", name))
                : Optional.empty();
    }

    /**
     * What is wrong with a period that is over before it begins. What cannot be read is left to the service behind, which says what
     * can.
     *
     * @param from an ISO 8601 date or date-time, or null
     * @param to likewise
     */
    public Optional<Violation> check(In place, String from, String to) {
        return isReversed(from, to)
                ? Optional.of(place.field(end).message("must not be before " + start))
                : Optional.empty();
    }

    private static boolean isReversed(String from, String to) {
        try {
            return from != null && to != null && isBefore(to, from);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** Moments are compared with moments; with a day, by the day that they name. */
    private static boolean isBefore(String one, String other) {
        return isDay(one) || isDay(other)
                ? day(one).isBefore(day(other))
                : OffsetDateTime.parse(one).isBefore(OffsetDateTime.parse(other));
    }

    private static boolean isDay(String written) {
        return written.indexOf('T') < 0;
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written.split("T", 2)[0]);
    }
}
