package org.hemeroteca.gateway.map;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms in which a part of the map is written. Degrees are those of WGS 84. */
public enum AreaForm {
    /** West may be greater than east: the box then reaches over the antimeridian (RFC 7946, 5.2). */
    BOX("must be west,south,east,north in degrees (-180 to 180, -90 to 90), south not above north", AreaForm::isBox),
    POINT("must be latitude,longitude in degrees (-90 to 90, -180 to 180)", AreaForm::isPoint),
    /** Half the circumference of the earth reaches everywhere. */
    RADIUS("must be a number of kilometres above 0, at most 20038", AreaForm::isRadius);

    /** As JSON writes numbers, which is how scripts write them too. Java itself would take more for one, NaN for instance. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

    private static final int HALF_CIRCUMFERENCE = 20_038;

    private final String message;
    private final Predicate<List<Double>> form;

    AreaForm(String message, Predicate<List<Double>> form) {
        this.message = message;
        this.form = form;
    }

    String message() {
        return message;
    }

    boolean matches(String written) {
        String[] numbers = written.split(",", -1);
        return Arrays.stream(numbers).allMatch(NUMBER.asMatchPredicate())
                && form.test(Arrays.stream(numbers).map(Double::valueOf).toList());
    }

    private static boolean isBox(List<Double> sides) {
        return sides.size() == 4
                && isPosition(sides.get(1), sides.get(0))
                && isPosition(sides.get(3), sides.get(2))
                && sides.get(1) <= sides.get(3);
    }

    private static boolean isPoint(List<Double> numbers) {
        return numbers.size() == 2 && isPosition(numbers.get(0), numbers.get(1));
    }

    private static boolean isPosition(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private static boolean isRadius(List<Double> numbers) {
        return numbers.size() == 1 && numbers.get(0) > 0 && numbers.get(0) <= HALF_CIRCUMFERENCE;
    }
}
