package org.hemeroteca.articles.constraint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day from an ISO 8601 date, or from a date-time, of which the local date counts whatever its offset. */
public final class IsoDay {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME = Pattern.compile(DATE + "T\\d{2}:.{1,60}");

    private IsoDay() {}

    public static Optional<LocalDate> read(String written) {
        if (DATE.matcher(written).matches()) {
            return parse(written, DateTimeFormatter.ISO_LOCAL_DATE);
        }
        if (DATE_TIME.matcher(written).matches()) {
            return parse(written, DateTimeFormatter.ISO_DATE_TIME);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> parse(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.from(format.parse(written)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
