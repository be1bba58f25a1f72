package org.hemeroteca.entities.time.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.token.TimeToken;
import org.hemeroteca.entities.time.token.TimeToken.Shape;

/** Reads what is written in digits: numbers, years, clock times, dates; nothing where the digits belong to a name or an amount. */
final class NumericForms {
    private static final int MOST_GROUPS = 4;
    private static final String CLOCK = "clock";
    private static final Set<String> SEPARATORS = Set.of(".", ",", ":", "/", "-");
    /** Words that may follow a number without a space. */
    private static final Set<String> SUFFIXES = Set.of(
            "de", "h", "hs", "hrs", "horas", "am", "pm", "a", "p", "ene", "feb", "mar", "abr", "may", "jun", "jul",
            "ago", "sep", "oct", "nov", "dic", "ro", "ero", "er", "años", "t");

    private NumericForms() {}

    /**
     * Adds what begins at a token of digits.
     *
     * @return index of the token behind the digits and the signs between them
     */
    static int add(Chart chart, int at) {
        var groups = new ArrayList<String>();
        var signs = new StringBuilder();
        int end = at;
        while (true) {
            groups.add(chart.key(end));
            end++;
            if (!joins(chart, end)) {
                break;
            }
            signs.append(chart.key(end));
            end++;
        }
        if (isFree(chart, at, end) && groups.size() <= MOST_GROUPS) {
            interpret(chart, at, groups, signs.toString());
        }
        return end;
    }

    /** Whether a separator and more digits follow, all without spaces. */
    private static boolean joins(Chart chart, int sign) {
        return sign + 1 < chart.size()
                && SEPARATORS.contains(chart.key(sign))
                && chart.token(sign).glued()
                && chart.token(sign + 1).glued()
                && chart.token(sign + 1).shape() == Shape.DIGITS;
    }

    /** Whether neither side is glued to what makes a name, a code or an amount of the digits. */
    private static boolean isFree(Chart chart, int at, int end) {
        if (chart.token(at).glued() && !opens(chart, at - 1)) {
            return false;
        }
        if (end >= chart.size()) {
            return true;
        }
        TimeToken next = chart.token(end);
        if (next.is("%") || next.is("€") || next.is("$")) {
            return false;
        }
        return !next.glued() || !next.shape().isWord() || SUFFIXES.contains(next.key());
    }

    private static boolean opens(Chart chart, int before) {
        TimeToken sign = chart.token(before);
        if (sign.shape() != Shape.SIGN || "$€#@_+%&=*".contains(sign.key())) {
            return false;
        }
        // A hyphen or slash behind a letter makes a code: MD-80, A/320; a dash behind a space does not.
        return !"-/".contains(sign.key())
                || !sign.glued()
                || before == 0
                || !chart.token(before - 1).shape().isWord();
    }

    private static void interpret(Chart chart, int at, List<String> groups, String signs) {
        switch (signs) {
            case "" -> single(chart, at, groups.get(0));
            case "-", "--", "---" -> dashed(chart, at, groups);
            case "/", "//" -> slashed(chart, at, groups);
            case ":", "::" -> clock(chart, at, groups, CLOCK);
            case "." -> dotted(chart, at, groups);
            case ".." -> dottedDate(chart, at, groups);
            case "," -> decimal(chart, at, groups);
            default -> {}
        }
    }

    private static void single(Chart chart, int at, String digits) {
        if (digits.length() <= 6) {
            NumberItems.add(chart, at, Integer.parseInt(digits), at + 1);
            chart.add(at, Item.word("digits", Integer.toString(Integer.parseInt(digits)), at + 1));
        }
        if (digits.length() <= 2 && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 31) {
            chart.add(at, Item.word("dn", NumberItems.two(Integer.parseInt(digits)), at + 1));
        }
        if (digits.length() == 2) {
            chart.add(at, Item.word("yy", digits, at + 1));
        }
    }

    private static void dashed(Chart chart, int at, List<String> groups) {
        if (groups.size() == 3) {
            NumericDates.add(chart, at, groups);
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            single(chart, at + 2 * i, groups.get(i));
        }
    }

    private static void slashed(Chart chart, int at, List<String> groups) {
        if (groups.size() == 3) {
            NumericDates.add(chart, at, groups);
        } else if (groups.get(0).length() == 4) {
            single(chart, at, groups.get(0));
            single(chart, at + 2, groups.get(1));
        } else {
            NumericDates.addDayAndMonth(chart, at, groups);
        }
    }

    private static void dottedDate(Chart chart, int at, List<String> groups) {
        if (groups.get(1).length() < 3) {
            NumericDates.add(chart, at, groups);
        }
    }

    private static void dotted(Chart chart, int at, List<String> groups) {
        String after = groups.get(1);
        if (after.length() == 3) {
            thousands(chart, at, groups);
            return;
        }
        int before = chart.at(at).size();
        clock(chart, at, groups, "hdot");
        if (chart.at(at).size() == before && groups.get(0).length() <= 4 && after.length() <= 2) {
            chart.add(at, Item.word("decimal", groups.get(0) + "." + after, at + 3));
        }
    }

    private static void decimal(Chart chart, int at, List<String> groups) {
        if (groups.get(1).length() == 3) {
            thousands(chart, at, groups);
        } else if (groups.get(0).length() <= 4 && groups.get(1).length() <= 2) {
            chart.add(at, Item.word("decimal", groups.get(0) + "." + groups.get(1), at + 3));
        }
    }

    private static void thousands(Chart chart, int at, List<String> groups) {
        if (groups.get(0).length() <= 3) {
            String value = Integer.toString(Integer.parseInt(groups.get(0) + groups.get(1)));
            chart.add(at, Item.word(NumberItems.NUMBER, value, at + 3));
        }
    }

    private static void clock(Chart chart, int at, List<String> groups, String kind) {
        boolean shaped = groups.get(0).length() <= 2
                && groups.get(1).length() == 2
                && (groups.size() == 2 || groups.get(2).length() == 2);
        if (!shaped) {
            return;
        }
        int hour = Integer.parseInt(groups.get(0));
        int minute = Integer.parseInt(groups.get(1));
        int second = groups.size() == 3 ? Integer.parseInt(groups.get(2)) : 0;
        String time = NumberItems.two(hour) + ":" + NumberItems.two(minute);
        String value = groups.size() == 3 ? time + ":" + NumberItems.two(second) : time;
        boolean shown = hour <= 24 && minute <= 59 && second <= 59;
        boolean afterMidnight = hour == 24 && minute + second > 0;
        if (shown && !afterMidnight) {
            chart.add(at, Item.word(kind, value, at + 2 * groups.size() - 1));
        } else if (!shown && kind.equals(CLOCK)) {
            chart.add(at, Item.word("noclock", value, at + 2 * groups.size() - 1));
        }
    }
}
