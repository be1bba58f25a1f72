package org.hemeroteca.entities.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.token.TimeToken;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/** Reads from the nearest finite verb of the clause whether it tells or announces. */
final class ClauseTense {
    /** How far a verb may stand from the expression, in tokens. */
    private static final int REACH = 12;

    private static final Set<String> PAST = Set.of(
            "fue",
            "fueron",
            "hubo",
            "hizo",
            "dijo",
            "dijeron",
            "tuvo",
            "tuvieron",
            "vino",
            "puso",
            "quiso",
            "pudo",
            "supo",
            "dio",
            "vio",
            "era",
            "eran",
            "estaba",
            "estaban",
            "habia",
            "habian",
            "ha",
            "han",
            "hemos",
            "produjo",
            "trajo",
            "anduvo",
            "estuvo",
            "estuvieron",
            "hicieron",
            "pudieron",
            "quisieron",
            "vieron",
            "dieron",
            "condujo",
            "redujo",
            "tradujo");
    private static final Pattern MONTH = Pattern.compile("XXXX-\\d\\d@");
    private static final Set<String> FORWARD = Set.of("hasta", "para");
    /** Where another clause begins, or what is said ends. */
    private static final Set<String> BREAKS = Set.of(
            ";",
            ":",
            "(",
            ")",
            "\"",
            "?",
            "!",
            "¿",
            "¡",
            "que",
            "quien",
            "quienes",
            "donde",
            "cuando",
            "porque",
            "mientras",
            "aunque");

    /** What the verb says about the time of what happens. */
    enum Tense {
        PAST,
        FUTURE,
        OPEN
    }

    private final String text;
    private final Chart chart;
    /** The tense of each token that was looked at; texts ask for the same ones again and again. */
    private final Tense[] known;
    /** The tense of each expression that was asked for, by its first token. */
    private final Tense[] told;

    ClauseTense(String text, Chart chart) {
        this.text = text;
        this.chart = chart;
        this.known = new Tense[chart.size()];
        this.told = new Tense[chart.size()];
    }

    /** The tense in which an expression stands; {@code OPEN} where no clear verb is near. */
    Tense around(Found found) {
        if (told[found.first()] == null) {
            told[found.first()] = read(found);
        }
        return told[found.first()];
    }

    private Tense read(Found found) {
        if (isForward(found.first() - 1)) {
            return mayBeOver(found) ? Tense.OPEN : Tense.FUTURE;
        }
        Tense before = scan(found, found.first() - 1, -1);
        // What began at a time may go on behind it: lesionado desde noviembre, volverá.
        boolean leftOnly = before != Tense.OPEN || chart.key(found.first() - 1).equals("desde");
        return leftOnly ? before : scan(found, found.end(), 1);
    }

    private Tense scan(Found found, int from, int step) {
        for (int at = from, seen = 0; seen < REACH && isInClause(found, at); at += step, seen++) {
            Tense tense = tense(at);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private boolean isInClause(Found found, int at) {
        return at >= 0
                && at < chart.size()
                && chart.token(at).sentence() == found.sentence()
                && !BREAKS.contains(chart.key(at));
    }

    private boolean isForward(int before) {
        String key = chart.key(before);
        return FORWARD.contains(key)
                || key.equals("partir")
                || key.equals("de") && chart.key(before - 1).equals("partir");
    }

    /** {@code Trabajó allí hasta septiembre}, {@code amplió el plazo hasta marzo}: a month, told of, may lie on either side. */
    private boolean mayBeOver(Found found) {
        return chart.key(found.first() - 1).equals("hasta")
                && MONTH.matcher(found.form()).lookingAt()
                && scan(found, found.first() - 2, -1) == Tense.PAST;
    }

    private Tense tense(int at) {
        if (known[at] == null) {
            known[at] = read(at);
        }
        return known[at];
    }

    private Tense read(int at) {
        TimeToken token = chart.token(at);
        if (token.shape() != Shape.LOWER && token.shape() != Shape.CAPITALISED
                || token.key().length() < 2) {
            return Tense.OPEN;
        }
        String key = token.key();
        char last = text.charAt(token.end() - 1);
        if (PAST.contains(key) || last == 'ó' && key.length() > 3 || key.endsWith("aron") || key.endsWith("ieron")) {
            return Tense.PAST;
        }
        boolean future =
                key.endsWith("ra") && last == 'á' || key.endsWith("ran") && text.charAt(token.end() - 2) == 'á';
        boolean periphrastic = (key.equals("va") || key.equals("van") || key.equals("vamos"))
                && chart.key(at + 1).equals("a");
        return future && key.length() > 3 || periphrastic ? Tense.FUTURE : Tense.OPEN;
    }
}
