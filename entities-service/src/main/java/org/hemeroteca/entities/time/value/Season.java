package org.hemeroteca.entities.time.value;

import java.time.LocalDate;

/** The meteorological seasons of the northern hemisphere, by their TIMEX3 names. */
public enum Season {
    SP(3, 21),
    SU(6, 22),
    FA(9, 23),
    /** Begins in the December of the year that names it. */
    WI(12, 24);

    private final int firstMonth;
    private final int edtfNumber;

    Season(int firstMonth, int edtfNumber) {
        this.firstMonth = firstMonth;
        this.edtfNumber = edtfNumber;
    }

    public LocalDate startIn(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** The number that EDTF gives this season in the place of a month. */
    public int edtfNumber() {
        return edtfNumber;
    }
}
