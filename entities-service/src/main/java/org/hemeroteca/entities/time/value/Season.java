package org.hemeroteca.entities.time.value;

import java.time.LocalDate;

/** The meteorological seasons, by their TIMEX3 names. */
public enum Season {
    SP(3, 21),
    SU(6, 22),
    FA(9, 23),
    WI(12, 24);

    private final int firstMonth;
    private final int edtfNumber;

    Season(int firstMonth, int edtfNumber) {
        this.firstMonth = firstMonth;
        this.edtfNumber = edtfNumber;
    }

    /** The first day; the season around a New Year belongs to the year in which it begins. */
    public LocalDate startIn(int year, Hemisphere hemisphere) {
        int month = hemisphere == Hemisphere.NORTH ? firstMonth : firstMonth > 6 ? firstMonth - 6 : firstMonth + 6;
        return LocalDate.of(year, month, 1);
    }

    /** The number that EDTF gives this season in the place of a month. */
    public int edtfNumber() {
        return edtfNumber;
    }
}
