package org.hemeroteca.entities.time.anchor;

import java.util.List;
import java.util.stream.Collectors;

/** The years in one of which a text was published, two or more; nothing can be anchored on them. */
public record PossibleYears(List<Integer> years) implements Publication {
    public PossibleYears {
        years = List.copyOf(years);
    }

    /** An EDTF set, {@code [2008,2014]}. */
    @Override
    public String value() {
        return years.stream().map(CalendarUnit::four).collect(Collectors.joining(",", "[", "]"));
    }
}
