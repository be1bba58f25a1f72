package org.hemeroteca.entities.place;

import org.hemeroteca.entities.paging.Conditions;

/**
 * All that is within a distance of a point.
 *
 * @param latitude degrees in WGS 84, -90 to 90
 * @param longitude degrees in WGS 84, -180 to 180
 * @param radius kilometres, above 0, at most {@value #LARGEST}
 */
record Circle(double latitude, double longitude, double radius) {
    /** Half the circumference of the earth: everything. */
    static final int LARGEST = 20038;

    private static final double KM_PER_DEGREE = 111.2;

    // Mean radius of the earth in kilometres (IUGG). Rounding may lift the cosine above 1, hence least().
    private static final String DISTANCE = "6371.0088 * acos(least(1.0, sin(radians(:lat)) * sin(radians(latitude))"
            + " + cos(radians(:lat)) * cos(radians(latitude)) * cos(radians(longitude - :lon))))";

    Circle {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radius > 0 && radius <= LARGEST)) {
            throw new IllegalArgumentException("No circle: %s,%s,%s".formatted(latitude, longitude, radius));
        }
    }

    /**
     * @param point {@code latitude,longitude}
     * @throws IllegalArgumentException when it is no point
     */
    static Circle around(String point, double radius) {
        double[] at = Box.numbers(point, 2);
        return new Circle(at[0], at[1], radius);
    }

    /** The band of latitudes comes first: an index finds it, and the distance is reckoned only within. */
    void restrict(Conditions conditions) {
        double reach = radius / KM_PER_DEGREE;
        conditions
                .and("latitude between :lowest and :highest", "lowest", latitude - reach)
                .with("highest", latitude + reach)
                .and(DISTANCE + " <= :radius", "radius", radius)
                .with("lat", latitude)
                .with("lon", longitude);
    }
}
