package org.hemeroteca.entities.time.anchor;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.value.Easter;

/** Days counted from Easter Sunday: {@code P-02} is Good Friday, {@code PW} the week that Easter ends. */
final class MoveableFeast {
    private static final Pattern DAY = Pattern.compile("P([+-]\\d\\d)");

    private MoveableFeast() {}

    static boolean is(String part) {
        return part.equals("PW") || DAY.matcher(part).matches();
    }

    /** The value in a year. */
    static String value(int year, String part) {
        LocalDate easter = Easter.sundayIn(year);
        Matcher day = DAY.matcher(part);
        return day.matches()
                ? easter.plusDays(Integer.parseInt(day.group(1))).toString()
                : CalendarUnit.WEEK.valueAt(easter);
    }

    /** The value when no year is known. */
    static String unknown(String part) {
        return (part.equals("PW") ? CalendarUnit.WEEK : CalendarUnit.DAY).unknown();
    }
}
