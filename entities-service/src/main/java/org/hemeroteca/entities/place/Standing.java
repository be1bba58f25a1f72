package org.hemeroteca.entities.place;

/** What a place is to politics. */
enum Standing {
    COUNTRY,
    /** From where a country is governed; its name may stand for the government. */
    SEAT,
    /** Any other division or town. */
    DIVISION,
    /** Nothing that could act: a sea, a mountain, a street. */
    LAND
}
