package org.hemeroteca.entities.place;

import java.util.Arrays;
import org.hemeroteca.entities.paging.Conditions;

/**
 * A rectangle on the map, in degrees of WGS 84. West may be greater than east: it then reaches over the antimeridian
 * (RFC 7946, 5.2).
 */
record Box(double west, double south, double east, double north) {
    Box {
        boolean onTheMap = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && north <= 90;
        if (!onTheMap || south > north) {
            throw new IllegalArgumentException("No box: %s,%s,%s,%s".formatted(west, south, east, north));
        }
    }

    /**
     * @param written {@code west,south,east,north}
     * @throws IllegalArgumentException when it is no box
     */
    static Box of(String written) {
        double[] sides = numbers(written, 4);
        return new Box(sides[0], sides[1], sides[2], sides[3]);
    }

    /** @throws IllegalArgumentException when these are not {@code count} numbers */
    static double[] numbers(String written, int count) {
        double[] numbers = Arrays.stream(written.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers.length != count || Arrays.stream(numbers).anyMatch(number -> !Double.isFinite(number))) {
            throw new IllegalArgumentException("Not %d numbers: %s".formatted(count, written));
        }
        return numbers;
    }

    void restrict(Conditions conditions) {
        conditions
                .and("latitude between :south and :north", "south", south)
                .with("north", north)
                .with("east", east)
                .and(
                        west <= east
                                ? "longitude between :west and :east"
                                : "(longitude >= :west or longitude <= :east)",
                        "west",
                        west);
    }
}
