package org.hemeroteca.entities.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.token.TimeToken;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/** Finds the line of a text that says when it was published. */
final class Bylines {
    /** Bylines stand so many characters from either end at most. */
    private static final int MARGIN = 200;
    /** A line that holds a date and no more than so many other words is about that date. */
    private static final int OTHER_WORDS = 2;

    /** A date by itself so far up is no part of the story. */
    private static final int TOP_LINES = 10;

    /** Tokens of the line that are looked at on either side. */
    private static final int REACH = 30;

    /** Words that the name of an agency has at most. */
    private static final int AGENCY_WORDS = 3;

    /** The names of places between the beginning of a line and the date of a press release: {@code Cúcuta (Norte de Santander), }. */
    private static final Pattern TOWN = Pattern.compile(
            "(?:^|\\n)[ \\t]*+\\p{Lu}[\\p{L}.]*+,?(?: (?:\\(?\\p{Lu}[\\p{L}.]*+\\)?,?|del?|l[ao]s?|el)){0,7} $");

    private static final int TOWN_REACH = 80;
    private static final Pattern DASH = Pattern.compile("\\.?[ \u00A0]?[-–—]");

    private static final Set<String> MARKS =
            Set.of("publicado", "publicada", "actualizado", "actualizada", "fecha", "publicacion");

    private final String text;
    private final Chart chart;

    Bylines(String text, Chart chart) {
        this.text = text;
        this.chart = chart;
    }

    /** The day of the byline; empty without one, or when two disagree. */
    Optional<Inference> read(List<Found> found) {
        List<Inference> bylines = found.stream()
                .filter(this::isByline)
                .flatMap(f -> FullDates.day(f).map(day -> inference(f, day)).stream())
                .toList();
        boolean agree = bylines.stream().map(Inference::publication).distinct().count() == 1;
        return agree ? Optional.of(bylines.get(0)) : Optional.empty();
    }

    /** The byline that names day and month without a year, {@code Bruselas, 12 ene (EFE)}; empty without one, or when two disagree. */
    Optional<Found> readWithoutYear(List<Found> found) {
        List<Found> bylines = found.stream()
                .filter(f -> FullDates.dayAndMonth(f).isPresent())
                .filter(f -> isAtMargin(f) && (isAgency(f) || isMarked(f)) || isAtTop(f) && otherWords(f) == 0)
                .toList();
        boolean agree = bylines.stream().map(FullDates::dayAndMonth).distinct().count() == 1;
        return agree ? Optional.of(bylines.get(0)) : Optional.empty();
    }

    private static Inference inference(Found found, LocalDate day) {
        return new Inference(PublicationWindow.day(day), found.span(), "byline");
    }

    private boolean isByline(Found found) {
        int others = otherWords(found);
        return isMarked(found)
                || isAtTop(found) && others == 0
                || isAtMargin(found) && (others <= OTHER_WORDS || isAgency(found) || isRelease(found));
    }

    private boolean isAtMargin(Found found) {
        return found.span().start() < MARGIN || text.length() - found.span().end() < MARGIN;
    }

    private boolean isAtTop(Found found) {
        return chart.token(found.first()).line() < TOP_LINES;
    }

    /** {@code 12 ene (EFE)}, {@code 12 ene. (Reuters) -}. */
    private boolean isAgency(Found found) {
        int open = chart.key(found.end()).equals(".") ? found.end() + 1 : found.end();
        if (!chart.key(open).equals("(") || open + 1 >= chart.size()) {
            return false;
        }
        int close = open + 2;
        while (close < open + AGENCY_WORDS + 2 && !chart.key(close).equals(")")) {
            close++;
        }
        boolean dash = chart.key(close + 1).equals("-") || chart.key(close + 2).equals("-");
        Shape name = chart.token(open + 1).shape();
        return chart.key(close).equals(")") && (name == Shape.CAPITALS || name == Shape.CAPITALISED && dash);
    }

    /** {@code Cúcuta, 19 de febrero de 2021. –}. */
    private boolean isRelease(Found found) {
        int start = found.span().start();
        int end = found.span().end();
        return TOWN.matcher(text).region(Math.max(0, start - TOWN_REACH), start).find()
                && DASH.matcher(text).region(end, text.length()).lookingAt();
    }

    /** {@code Publicado el …}, {@code Fecha: …}. */
    private boolean isMarked(Found found) {
        int before = found.first() - 1;
        boolean colon = chart.key(before).equals(":");
        return chart.continues(found.first()) && MARKS.contains(chart.key(colon ? before - 1 : before));
    }

    /** How many words the line holds beside the date and a time of day; a post that is quoted holds too many. */
    private int otherWords(Found found) {
        int line = chart.token(found.first()).line();
        int others = 0;
        for (int i = found.first() - 1;
                i >= 0 && i > found.first() - REACH && chart.token(i).line() == line && others <= OTHER_WORDS;
                i--) {
            others += weight(chart.token(i));
        }
        for (int i = found.end();
                i < chart.size() && i < found.end() + REACH && chart.token(i).line() == line && others <= OTHER_WORDS;
                i++) {
            others += weight(chart.token(i));
        }
        return others;
    }

    private static int weight(TimeToken token) {
        return token.is("@") ? OTHER_WORDS + 1 : isWord(token) ? 1 : 0;
    }

    private static boolean isWord(TimeToken token) {
        return token.shape() != Shape.SIGN && token.shape() != Shape.DIGITS;
    }
}
