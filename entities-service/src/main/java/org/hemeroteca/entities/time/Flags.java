package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/** What a reader should know about a value that had to be settled by a convention, whatever the day; evidence names it. */
final class Flags {
    /** An hour up to twelve of which nothing says in which half of the day it lies. */
    static final String AMBIGUOUS_12H = "AMBIGUOUS_12H";
    /** A date in digits that only makes sense with the month first. */
    static final String US_ORDER = "US_ORDER";
    /** A year in which a letter stood for a digit. */
    static final String OCR_FIXED = "OCR_FIXED";

    private static final Set<String> TELL_HALF = Set.of("half", "part", "dawn");
    private static final Set<String> TELL_24_HOURS = Set.of("gmt", "utc", "horas", "hrs", "local", "locales");
    private static final int NOON = 12;

    private final Chart chart;

    Flags(Chart chart) {
        this.chart = chart;
    }

    List<String> of(Found found, String value) {
        var flags = new ArrayList<String>();
        if (found.reading().type() == MentionType.TIME && isOpenHour(found, value)) {
            flags.add(AMBIGUOUS_12H);
        }
        if (has(found, Set.of("usdate"))) {
            flags.add(US_ORDER);
        }
        if (isMended(found)) {
            flags.add(OCR_FIXED);
        }
        return flags;
    }

    private boolean isOpenHour(Found found, String value) {
        int time = value.indexOf('T') + 1;
        if (time == 0 || value.length() < time + 2 || !Character.isDigit(value.charAt(time))) {
            return false;
        }
        boolean small = Integer.parseInt(value.substring(time, time + 2)) <= NOON;
        return small && !has(found, TELL_HALF) && !says(found, TELL_24_HOURS);
    }

    private boolean isMended(Found found) {
        for (int i = found.first(); i < found.end(); i++) {
            for (Item item : chart.at(i)) {
                boolean letters = chart.token(i).shape().isWord()
                        || i + 1 < item.end() && chart.token(i + 1).shape() != Shape.DIGITS;
                if (item.kind().equals("yyyy")
                        && item.end() > i + 1
                        && letters
                        && chart.token(i + 1).glued()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(Found found, Set<String> kinds) {
        for (int i = found.first(); i < found.end(); i++) {
            if (chart.at(i).stream().anyMatch(item -> kinds.contains(item.kind()))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Found found, Set<String> words) {
        for (int i = found.first(); i < found.end(); i++) {
            if (words.contains(chart.key(i))) {
                return true;
            }
        }
        return false;
    }
}
