package org.hemeroteca.entities.zone;

import java.util.List;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Zone;

/**
 * A rule that tells the zone of a line.
 *
 * @param match the whole line, without the white space around it
 * @param yes lines that must match
 * @param no lines that must not
 */
record ZoneRule(String name, Zone zone, Scope scope, Pattern match, List<String> yes, List<String> no) {
    ZoneRule {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** How far a rule reaches. */
    enum Scope {
        /** The line itself. */
        LINE,
        /** Also the lines behind it that look like links. */
        LIST,
        /** Everything behind it. */
        REST
    }

    boolean matches(String line) {
        return match.matcher(line).matches();
    }
}
