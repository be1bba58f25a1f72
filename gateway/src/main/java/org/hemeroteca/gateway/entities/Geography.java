package org.hemeroteca.gateway.entities;

/** Descriptions that several views share. */
final class Geography {
    static final String COUNTRY = "ISO 3166-1 alpha-2 code of its country.";
    static final String COUNTRY_PATTERN = "^[A-Z]{2}$";
    static final String LATITUDE = "Degrees in WGS 84, north positive.";
    static final String LONGITUDE = "Degrees in WGS 84, east positive.";
    static final String GEONAMES = "Its number in GeoNames.";
    static final String WIKIDATA = "Its item in Wikidata.";
    static final String MENTIONS = "Mentions in the archive, bylines and boilerplate left out.";
    static final String ARTICLES = "Articles with such a mention.";
    static final String FIRST_PUBLISHED = "Publication date of the oldest dated article that mentions it.";
    static final String LAST_PUBLISHED = "Publication date of the newest dated article that mentions it.";
    static final String NAMES = "Under which names articles speak of it, most used first.";

    private Geography() {}
}
