package org.hemeroteca.entities.annotation;

import java.util.Locale;

/** What sort of place a gazetteer entry is. */
public enum PlaceType {
    COUNTRY,
    ADMIN1,
    CITY,
    CONTINENT,
    REGION,
    SUBREGION,
    SEA,
    WATER,
    SITE;

    /** The name that the API uses: {@code country}, {@code admin1} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a mention of such a place: what has a government is GPE, all else LOCATION. */
    public MentionType mentionType() {
        return switch (this) {
            case COUNTRY, ADMIN1, CITY -> MentionType.GPE;
            default -> MentionType.LOCATION;
        };
    }
}
