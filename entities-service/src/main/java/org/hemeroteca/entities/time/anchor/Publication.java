package org.hemeroteca.entities.time.anchor;

/** What is known of the day on which a text was published. */
public sealed interface Publication permits PublicationWindow, YearlessPublication, PossibleYears {
    /** As the API answers it: a day, a month, or an EDTF interval or set of these. */
    String value();
}
