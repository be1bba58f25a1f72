package org.hemeroteca.entities.network;

import jakarta.persistence.Tuple;

/**
 * An actor with its number, and the units that name it.
 *
 * @param number 0 for anybody, who has neither id nor name
 */
record Named(int number, String id, String name, String type, String countryCode, long weight) {
    static final int ANYBODY = 0;

    static Named of(Tuple row) {
        var weight = row.get("weight", Number.class);
        return new Named(
                row.get("number", Integer.class),
                row.get("id", String.class),
                row.get("name", String.class),
                row.get("type", String.class),
                row.get("country_code") == null ? null : row.get("country_code").toString(),
                weight == null ? 0 : weight.longValue());
    }
}
