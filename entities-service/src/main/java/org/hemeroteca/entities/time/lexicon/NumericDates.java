package org.hemeroteca.entities.time.lexicon;

import java.util.List;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;

/** Dates in digits alone: day first; month first only where nothing else is possible; year first as in ISO 8601. */
final class NumericDates {
    private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private NumericDates() {}

    /** Adds day, month and year; the value is a symbolic form. */
    static boolean add(Chart chart, int at, List<String> groups) {
        if (groups.stream().anyMatch(group -> group.length() > 4)) {
            return false;
        }
        int end = at + 2 * groups.size() - 1;
        int a = Integer.parseInt(groups.get(0));
        int b = Integer.parseInt(groups.get(1));
        int c = Integer.parseInt(groups.get(2));
        if (groups.get(0).length() == 4) {
            return isYear(a) && add(chart, at, end, "numdate", "=" + a, b, c);
        }
        String year = groups.get(2);
        if (groups.get(0).length() > 2
                || groups.get(1).length() > 2
                || year.length() == 4 && !isYear(c)
                || year.length() % 2 == 1) {
            return false;
        }
        String form = year.length() == 4 ? "=" + c : "YY" + year;
        return add(chart, at, end, "numdate", form, b, a) || add(chart, at, end, "usdate", form, a, b);
    }

    private static boolean add(Chart chart, int at, int end, String kind, String year, int month, int day) {
        if (!isDay(month, day)) {
            return false;
        }
        chart.add(at, Item.word(kind, year + ">." + NumberItems.two(month) + "-" + NumberItems.two(day), end));
        return true;
    }

    /** Adds day and month, {@code 12/01}; the value is {@code 01-12}. */
    static void addDayAndMonth(Chart chart, int at, List<String> groups) {
        if (groups.get(0).length() > 2 || groups.get(1).length() > 2) {
            return;
        }
        int day = Integer.parseInt(groups.get(0));
        int month = Integer.parseInt(groups.get(1));
        if (isDay(month, day)) {
            chart.add(at, Item.word("daymonth", NumberItems.two(month) + "-" + NumberItems.two(day), at + 3));
        }
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year < 2200;
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
    }
}
