package org.hemeroteca.entities.time.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations: writing them as TIMEX3 values, and reckoning with them from a day. Pure functions. */
public final class TimexDuration {
    /** One summand of the long form: amount, factor, designator: {@code 2*10Y}, {@code X*TH}. */
    private static final Pattern SUMMAND = Pattern.compile("(X|\\d+(?:\\.\\d+)?)\\*(\\d*)(T?)([YMWDHS])");

    private static final Pattern VALUE = Pattern.compile("P(\\d+)([YMWD])");

    private TimexDuration() {}

    /**
     * @param sum amounts with their units, {@code 1*Y+3*M}, {@code 2*10Y}, {@code X*TH}
     * @return the TIMEX3 value, {@code P1Y3M}, {@code P20Y}, {@code PTXH}
     */
    public static Optional<String> value(String sum) {
        var days = new StringBuilder();
        var clock = new StringBuilder();
        for (String summand : sum.split("\\+")) {
            Matcher parts = SUMMAND.matcher(summand);
            if (!parts.matches()) {
                return Optional.empty();
            }
            (parts.group(3).isEmpty() ? days : clock)
                    .append(amount(parts.group(1), parts.group(2)))
                    .append(parts.group(4));
        }
        return Optional.of("P" + days + (clock.isEmpty() ? "" : "T" + clock));
    }

    private static String amount(String number, String factor) {
        if (number.equals("X") || factor.isEmpty()) {
            return plain(number);
        }
        double product = Double.parseDouble(number) * Integer.parseInt(factor);
        return product == Math.rint(product) ? Long.toString((long) product) : Double.toString(product);
    }

    private static String plain(String number) {
        String trimmed = number.startsWith("0") && number.length() > 1 && number.charAt(1) != '.'
                ? number.replaceFirst("^0+(?=\\d)", "")
                : number;
        return trimmed.endsWith(".0") ? trimmed.substring(0, trimmed.length() - 2) : trimmed;
    }

    /** {@code day} moved by a whole duration in one unit of days or more; empty for vague ones and mixed ones. */
    public static Optional<LocalDate> moved(LocalDate day, String value, int sign) {
        Matcher parts = VALUE.matcher(value);
        if (!parts.matches() || parts.group(1).length() > 4) {
            return Optional.empty();
        }
        long amount = sign * Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2)) {
                    case "Y" -> day.plusYears(amount);
                    case "M" -> day.plusMonths(amount);
                    case "W" -> day.plusWeeks(amount);
                    default -> day.plusDays(amount);
                });
    }
}
