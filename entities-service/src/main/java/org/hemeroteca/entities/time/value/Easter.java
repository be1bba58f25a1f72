package org.hemeroteca.entities.time.value;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar, on which the moveable feasts hang. */
public final class Easter {
    private Easter() {}

    /** By the anonymous Gregorian computus (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8). */
    public static LocalDate sundayIn(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
