package org.hemeroteca.entities.time.value;

import java.util.Set;

/** Half of the earth; it decides in which months a season falls. */
public enum Hemisphere {
    NORTH,
    SOUTH;

    /** ISO 3166-1 codes of the countries that lie south of the equator, or with most of their people. */
    private static final Set<String> SOUTHERN = Set.of(
            "AO", "AR", "AU", "BO", "BR", "BW", "CL", "FJ", "LS", "MG", "MW", "MZ", "NA", "NZ", "PE", "PG", "PY", "SZ",
            "TL", "UY", "ZA", "ZM", "ZW");

    /** @param country ISO 3166-1 alpha-2 code */
    public static Hemisphere of(String country) {
        return SOUTHERN.contains(country) ? SOUTH : NORTH;
    }
}
