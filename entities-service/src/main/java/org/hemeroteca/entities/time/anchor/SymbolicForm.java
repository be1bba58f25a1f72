package org.hemeroteca.entities.time.anchor;

import java.util.OptionalInt;
import org.hemeroteca.entities.time.value.Hemisphere;

/**
 * A symbolic form with what else has to be known to resolve it later without the text: {@code ~} before it where another expression
 * of the text gave a part of it, {@code ^} before it for seasons of the southern hemisphere, {@code ?1} behind it where the words name
 * a weekday (Monday 1) on which the value may prove not to fall.
 *
 * @param steps the form itself, see {@link Anchoring}
 * @param weekday the weekday that the words name beside the date
 */
public record SymbolicForm(String steps, boolean narrated, Hemisphere hemisphere, OptionalInt weekday) {
    private static final char NARRATED = '~';
    private static final char SOUTHERN = '^';
    private static final char WEEKDAY = '?';

    public static SymbolicForm read(String form) {
        boolean narrated = form.charAt(0) == NARRATED;
        int start = narrated ? 1 : 0;
        boolean southern = form.charAt(start) == SOUTHERN;
        int mark = form.length() - 2;
        boolean named = mark > 0 && form.charAt(mark) == WEEKDAY;
        return new SymbolicForm(
                form.substring(southern ? start + 1 : start, named ? mark : form.length()),
                narrated,
                southern ? Hemisphere.SOUTH : Hemisphere.NORTH,
                named ? OptionalInt.of(form.charAt(mark + 1) - '0') : OptionalInt.empty());
    }

    /** The one line that {@link #read} understands. */
    public String written() {
        return (narrated ? "~" : "")
                + (hemisphere == Hemisphere.SOUTH ? "^" : "")
                + steps
                + (weekday.isPresent() ? "?" + weekday.getAsInt() : "");
    }
}
