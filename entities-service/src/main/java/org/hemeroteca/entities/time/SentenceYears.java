package org.hemeroteca.entities.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.ClauseTense.Tense;
import org.hemeroteca.entities.time.chart.Chart;

/** Finds the year that a date of the same sentence gives to one without it: {@code el 9 de enero de 2022 y el 12 de enero}. */
final class SentenceYears {
    private static final Pattern WITH_YEAR = Pattern.compile("=(\\d{4})>\\.\\d\\d.*");
    /** How many expressions away, to either side, the year may stand. */
    private static final int REACH = 8;
    /** Between two dates, these set one time against another. */
    private static final Set<String> APART = Set.of("despues", "antes", "desde", "aniversario");

    private final Chart chart;
    private final ClauseTense tense;

    SentenceYears(Chart chart, ClauseTense tense) {
        this.chart = chart;
        this.tense = tense;
    }

    /** The nearest year, before or behind. */
    Optional<String> near(List<Found> found, int at) {
        for (int distance = 1; distance <= REACH; distance++) {
            for (int other : new int[] {at - distance, at + distance}) {
                Optional<String> year =
                        isBeside(found, at, other) ? year(found.get(at), found.get(other)) : Optional.empty();
                if (year.isPresent()) {
                    return year;
                }
            }
            if (!isBeside(found, at, at - distance) && !isBeside(found, at, at + distance)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(List<Found> found, int at, int other) {
        return other >= 0
                && other < found.size()
                && found.get(other).sentence() == found.get(at).sentence();
    }

    private Optional<String> year(Found day, Found dated) {
        Matcher full = WITH_YEAR.matcher(dated.form());
        return full.matches() && !areApart(day, dated) ? Optional.of(full.group(1)) : Optional.empty();
    }

    /** Whether what is announced is set against what was, or one of the two lies before or behind the other by its words. */
    private boolean areApart(Found day, Found dated) {
        Found first = day.first() < dated.first() ? day : dated;
        Found second = first == day ? dated : day;
        for (int i = first.end(); i < second.first(); i++) {
            if (APART.contains(chart.key(i))) {
                return true;
            }
        }
        return tense.around(day) == Tense.FUTURE && tense.around(dated) == Tense.PAST;
    }
}
