package org.hemeroteca.entities.time.anchor;

/**
 * A publication of which only the day of the year is known, or only the month.
 *
 * @param value {@code XXXX-01-12} or {@code XXXX-12}
 */
public record YearlessPublication(String value) implements Publication {
    public YearlessPublication {
        if (!value.matches("XXXX-\\d\\d(-\\d\\d)?")) {
            throw new IllegalArgumentException("No day or month without a year: " + value);
        }
    }

    /** Where forms begin. */
    String day() {
        return value.length() == "XXXX-12".length() ? value + "-XX" : value;
    }
}
