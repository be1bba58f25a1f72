package org.hemeroteca.entities.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.ClauseTense.Tense;
import org.hemeroteca.entities.time.anchor.YearlessPublication;
import org.hemeroteca.entities.time.chart.Chart;

/** Infers the month from {@code el próximo mes} where the text names that month for the same event elsewhere. */
final class NextMonth {
    private static final String NEXT_MONTH = "M+1";
    private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d)(?:-\\d\\d)?@\\w+");
    private static final int MONTHS = 12;

    private final ClauseTense tense;
    private final SharedWords words;

    NextMonth(Chart chart, ClauseTense tense) {
        this.tense = tense;
        this.words = SharedWords.withEvents(chart);
    }

    /** Empty where two months come into question. */
    Optional<Inference> infer(List<Found> found) {
        List<Found> next = found.stream()
                .filter(f -> f.form().equals(NEXT_MONTH))
                .limit(PublicationInference.MANY)
                .toList();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<Found> ahead = found.stream()
                .filter(f -> month(f).isPresent() && tense.around(f) != Tense.PAST)
                .toList();
        boolean one = ahead.stream().map(NextMonth::month).distinct().count() == 1;
        return ahead.stream()
                .limit(PublicationInference.MANY)
                .filter(month -> one && next.stream().anyMatch(f -> words.link(f, month)))
                .findFirst()
                .map(month -> new Inference(before(month), month.span(), "nextMonth"));
    }

    private static YearlessPublication before(Found month) {
        int number = (month(month).orElseThrow() + MONTHS - 2) % MONTHS + 1;
        return new YearlessPublication("XXXX-%02d".formatted(number));
    }

    private static Optional<Integer> month(Found found) {
        Matcher parts = MONTH.matcher(found.form());
        return parts.matches() ? Optional.of(Integer.valueOf(parts.group(1))) : Optional.empty();
    }
}
