package org.hemeroteca.entities.time.value;

/** How fine a value is, from coarse to fine. */
public enum Granularity {
    CENTURY,
    DECADE,
    YEAR,
    /** Half a year. */
    SEMESTER,
    /** A third of a year. */
    FOUR_MONTHS,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    /** Morning, afternoon and the like. */
    DAY_PART,
    HOUR,
    MINUTE,
    SECOND
}
