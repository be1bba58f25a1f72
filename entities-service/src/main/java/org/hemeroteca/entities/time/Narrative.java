package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.time.chart.Chart;

/**
 * Completes forms from the text around them: the tense of the clause, the year given in the same sentence, the day on which a
 * clock time falls, the antecedent of {@code ese día}. What remains depends on the day of publication alone.
 */
final class Narrative {
    private static final Pattern ANAPHOR = Pattern.compile("THAT(DAY|[A-Z]{1,2})((?:>.*)?)");
    private static final Pattern WITH_YEAR = Pattern.compile("=(\\d{4})>\\.\\d\\d.*");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("XXXX-(\\d\\d(?:-\\d\\d)?)@LIKELY");
    private static final Set<String> SHORTER_THAN_DAY = Set.of("THATDAY", "THATD");

    private final ClauseTense tense;
    private final List<Found> done = new ArrayList<>();
    private final Set<Found> narrated = new HashSet<>();

    private Narrative(ClauseTense tense) {
        this.tense = tense;
    }

    /** The completed expressions, and which of them hang on others. */
    record Story(List<Found> expressions, Set<Found> narrated) {}

    static Story complete(String text, Chart chart, List<Found> found) {
        var narrative = new Narrative(new ClauseTense(text, chart));
        for (int i = 0; i < found.size(); i++) {
            narrative.add(found, i);
        }
        return new Story(List.copyOf(narrative.done), Set.copyOf(narrative.narrated));
    }

    private void add(List<Found> found, int at) {
        Found next = found.get(at);
        String form = next.form();
        Optional<String> told = form.startsWith("THAT")
                ? Optional.of(anaphor(form))
                : isClock(form) ? clock(found, at) : year(found, at);
        Found completed = told.map(next::withForm).orElseGet(() -> likely(next));
        done.add(completed);
        if (told.isPresent()) {
            narrated.add(completed);
        }
    }

    private Found likely(Found found) {
        if (!found.form().contains("@LIKELY")) {
            return found;
        }
        String pick =
                switch (tense.around(found)) {
                    case PAST -> "@RATHER_PAST";
                    case FUTURE -> "@RATHER_FUTURE";
                    case OPEN -> "@NEAREST";
                };
        return found.withForm(found.form().replace("@LIKELY", pick));
    }

    private static boolean isClock(String form) {
        return form.startsWith("T") && !form.startsWith("THAT");
    }

    /** A clock time falls on the day that its sentence names, before it or else behind it. */
    private Optional<String> clock(List<Found> found, int at) {
        Found time = found.get(at);
        for (int i = done.size() - 1; i >= 0 && done.get(i).sentence() == time.sentence(); i--) {
            if (isDay(done.get(i))) {
                return Optional.of(dayOf(done.get(i).form()) + ">" + time.form());
            }
        }
        return Optional.empty();
    }

    private Optional<String> year(List<Found> found, int at) {
        Matcher part = WITHOUT_YEAR.matcher(found.get(at).form());
        if (!part.matches()) {
            return Optional.empty();
        }
        return nearestYear(found, at).map(year -> "=" + year + ">." + part.group(1));
    }

    private static Optional<String> nearestYear(List<Found> found, int at) {
        for (int distance = 1; distance < found.size(); distance++) {
            for (int other : new int[] {at - distance, at + distance}) {
                if (other >= 0
                        && other < found.size()
                        && found.get(other).sentence() == found.get(at).sentence()) {
                    Matcher full = WITH_YEAR.matcher(found.get(other).form());
                    if (full.matches()) {
                        return Optional.of(full.group(1));
                    }
                }
            }
            if (isOutside(found, at, distance)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOutside(List<Found> found, int at, int distance) {
        int sentence = found.get(at).sentence();
        boolean left = at - distance < 0 || found.get(at - distance).sentence() != sentence;
        boolean right =
                at + distance >= found.size() || found.get(at + distance).sentence() != sentence;
        return left && right;
    }

    private String anaphor(String form) {
        Matcher parts = ANAPHOR.matcher(form);
        if (!parts.matches()) {
            return form;
        }
        String unit = parts.group(1);
        boolean day = unit.equals("DAY") || unit.equals("D");
        for (int i = done.size() - 1; i >= 0; i--) {
            if (day ? isDay(done.get(i)) : hasYear(done.get(i))) {
                String antecedent =
                        day ? dayOf(done.get(i).form()) : done.get(i).form() + ">" + unit + "+0";
                return antecedent + parts.group(2);
            }
        }
        return day ? "XXXX-XX-XX" : unit + "+0" + parts.group(2);
    }

    private static boolean isDay(Found found) {
        String form = found.form();
        if (found.reading().type() == MentionType.TIME) {
            return form.indexOf('>') > 0;
        }
        return found.reading().type() == MentionType.DATE
                && (form.matches(
                        "D[+-]\\d+|=\\d{4}>\\.\\d\\d-\\d\\d|=\\d{4}-\\d\\d-\\d\\d|.*XXXX-(WXX-\\d|\\d\\d-\\d\\d|XX-\\d\\d)@\\w+|[WM][+-]\\d>\\.\\d+|.*>D[+-]\\d+"));
    }

    private static boolean hasYear(Found found) {
        return found.reading().type() == MentionType.DATE
                && !found.form().endsWith("_REF")
                && !SHORTER_THAN_DAY.contains(found.form())
                && !found.form().startsWith("P");
    }

    /** The form without the time of day. */
    private static String dayOf(String form) {
        int time = form.lastIndexOf(">T");
        return time < 0 ? form : form.substring(0, time);
    }
}
