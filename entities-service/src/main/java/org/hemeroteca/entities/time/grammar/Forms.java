package org.hemeroteca.entities.time.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.time.value.TimexDuration;

/** Brings the symbolic forms that templates produce into their one canonical shape, and refuses impossible sums. */
final class Forms {
    /** A clock time in the making: hour, minutes (perhaps less than none), half of the day. */
    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d)(?::(-?\\d\\d))?(:\\d\\d)?(?:~(\\w*))?(Z?)");

    private static final Pattern SUM = Pattern.compile("P([\\dX.]+\\*[^@]+)");
    private static final int NOON = 12;

    private Forms() {}

    static Optional<String> canonical(String form) {
        if (form.isEmpty()) {
            return Optional.empty();
        }
        if (form.startsWith("P") && form.indexOf('*') > 0) {
            Matcher sum = SUM.matcher(form);
            return sum.lookingAt()
                    ? TimexDuration.value(sum.group(1)).map(value -> value + form.substring(sum.end()))
                    : Optional.empty();
        }
        int last = form.lastIndexOf('>') + 1;
        if (last >= form.length() || form.charAt(last) != 'T') {
            return Optional.of(form);
        }
        Matcher clock = CLOCK.matcher(form.substring(last));
        return Optional.of(clock.matches() ? form.substring(0, last) + time(clock) : form);
    }

    /** What no clock shows stays as it is, to be refused, and told of, when it is anchored. */
    private static String time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        String half = clock.group(4) == null ? "" : clock.group(4);
        String seconds = clock.group(3) == null ? "" : clock.group(3);
        int inDay = hour(hour, half);
        if (inDay > 24 || minute > 59) {
            return "T%02d:%02d".formatted(inDay, minute) + seconds;
        }
        int total = (inDay * 60 + minute + 24 * 60) % (24 * 60);
        boolean midnightAtEnd = inDay == 24 && minute == 0;
        return "T" + (midnightAtEnd ? "24:00" : "%02d:%02d".formatted(total / 60, total % 60)) + seconds
                + clock.group(5);
    }

    /** Twelve at night and twelve in the afternoon are the two that do not follow the rule. */
    private static int hour(int hour, String half) {
        return switch (half) {
            case "PM", "AF" -> hour < NOON ? hour + NOON : hour;
            case "NI" -> hour == NOON ? 24 : hour >= 5 && hour < NOON ? hour + NOON : hour;
            case "AM", "MO", "DW" -> hour == NOON ? 0 : hour;
            case "MI" -> hour < 4 ? hour + NOON : hour;
            default -> hour;
        };
    }
}
