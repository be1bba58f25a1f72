package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.time.ClauseTense.Tense;
import org.hemeroteca.entities.time.chart.Chart;

/**
 * Completes forms from the text around them: the tense of the clause, the year given in the same sentence, the day on which a
 * clock time falls, the antecedent of {@code ese día}. What remains depends on the day of publication alone.
 */
final class Narrative {
    private static final Pattern ANAPHOR = Pattern.compile("THAT(DAY|[A-Z]{1,2})((?:>.*)?)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile("XXXX-(\\d\\d(?:-\\d\\d)?)@LIKELY");
    private static final Pattern YEAR_AT_END = Pattern.compile("@RATHER_PAST\\d{4}");
    /** Forms that end in a day. */
    private static final Pattern DAY = Pattern.compile(
            "D[+-]\\d+|=\\d{4}>\\.\\d\\d-\\d\\d|=\\d{4}-\\d\\d-\\d\\d|.*XXXX-(?:WXX-\\d|\\d\\d-\\d\\d|XX-\\d\\d)@\\w+|[WM][+-]\\d>\\.\\d+|.*>#\\d\\.\\d|.*>D[+-]\\d+");

    private static final int LONGEST_FORM = 60;

    /** How many sentences back a day goes on being told. */
    private static final int TOLD = 10;

    private final Chart chart;
    private final ClauseTense tense;
    private final SentenceYears years;
    private final List<Found> done = new ArrayList<>();
    private final Set<Found> narrated = new HashSet<>();
    private Found lastDay;
    /** The last day that is not announced. */
    private Found lastTold;

    private Found lastDated;
    /** The last expression that named a year of which is told; null once the present is spoken of again. */
    private Found lastYear;

    private Narrative(Chart chart, ClauseTense tense) {
        this.chart = chart;
        this.tense = tense;
        this.years = new SentenceYears(chart, tense);
    }

    /** The completed expressions, and which of them hang on others. */
    record Story(List<Found> expressions, Set<Found> narrated) {}

    static Story complete(Chart chart, ClauseTense tense, List<Found> found) {
        var narrative = new Narrative(chart, tense);
        for (int i = 0; i < found.size(); i++) {
            narrative.add(found, i);
        }
        return new Story(List.copyOf(narrative.done), Set.copyOf(narrative.narrated));
    }

    private void add(List<Found> found, int at) {
        Found next = found.get(at);
        String form = next.form();
        Optional<String> told =
                form.startsWith("THAT") ? Optional.of(anaphor(form)) : isClock(form) ? clock(next) : year(found, at);
        Found completed = told.map(next::withForm).orElseGet(() -> likely(next));
        done.add(completed);
        remember(completed);
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
                    case PAST -> "@RATHER_PAST" + paragraphYear(found);
                    case FUTURE -> "@RATHER_FUTURE";
                    case OPEN -> "@NEAREST";
                };
        return found.withForm(found.form().replace("@LIKELY", pick));
    }

    /** The year of which the paragraph has told last; empty when it has not, or has come back to the present since. */
    private String paragraphYear(Found found) {
        if (lastYear == null || FullDates.dayAndMonth(found).isEmpty()) {
            return "";
        }
        boolean same = chart.token(lastYear.first()).line()
                == chart.token(found.first()).line();
        int year = FullDates.year(lastYear).orElseThrow();
        return same && FullDates.mayFallIn(year, chart, found) ? Integer.toString(year) : "";
    }

    private static boolean isClock(String form) {
        return form.startsWith("T") && !form.startsWith("THAT");
    }

    /**
     * A clock time falls on the day that its sentence names before it; told in the past, on the day of which the sentences before
     * it told.
     */
    private Optional<String> clock(Found time) {
        if (lastDay != null && lastDay.sentence() == time.sentence()) {
            return Optional.of(dayOf(lastDay.form()) + ">" + time.form());
        }
        boolean near = lastTold != null && time.sentence() - lastTold.sentence() <= TOLD;
        return near && tense.around(time) == Tense.PAST
                ? Optional.of(dayOf(lastTold.form()) + ">" + time.form())
                : Optional.empty();
    }

    private Optional<String> year(List<Found> found, int at) {
        Matcher part = WITHOUT_YEAR.matcher(found.get(at).form());
        return part.matches() ? years.near(found, at).map(year -> "=" + year + ">." + part.group(1)) : Optional.empty();
    }

    private String anaphor(String form) {
        Matcher parts = ANAPHOR.matcher(form);
        if (!parts.matches()) {
            return form;
        }
        String unit = parts.group(1);
        if (unit.equals("DAY") || unit.equals("D")) {
            return (lastDay == null || isLong(lastDay) ? "XXXX-XX-XX" : dayOf(lastDay.form())) + parts.group(2);
        }
        return (lastDated == null || isLong(lastDated) ? "" : lastDated.form() + ">") + unit + "+0" + parts.group(2);
    }

    /** An antecedent whose own antecedent has one, and so on, is no longer sure of anything. */
    private static boolean isLong(Found antecedent) {
        return antecedent.form().length() > LONGEST_FORM;
    }

    /** Keeps the expressions to which later ones can point back. */
    private void remember(Found found) {
        if (isDay(found)) {
            lastDay = found;
            lastTold = tense.around(found) == Tense.FUTURE ? lastTold : found;
        }
        if (isDated(found)) {
            lastDated = found;
            boolean told = FullDates.year(found).isPresent() && tense.around(found) == Tense.PAST;
            boolean ofThatYear = YEAR_AT_END.matcher(found.form()).find();
            lastYear = told ? found : ofThatYear ? lastYear : null;
        }
    }

    private static boolean isDay(Found found) {
        if (found.reading().type() == MentionType.TIME) {
            return found.form().indexOf('>') > 0;
        }
        return found.reading().type() == MentionType.DATE
                && DAY.matcher(found.form()).matches();
    }

    private static boolean isDated(Found found) {
        String form = found.form();
        return found.reading().type() == MentionType.DATE && !form.endsWith("_REF") && !form.startsWith("P");
    }

    /** The form without the time of day. */
    private static String dayOf(String form) {
        int time = form.lastIndexOf(">T");
        return time < 0 ? form : form.substring(0, time);
    }
}
