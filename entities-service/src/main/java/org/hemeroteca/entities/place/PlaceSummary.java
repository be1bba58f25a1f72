package org.hemeroteca.entities.place;

/**
 * A place in a list.
 *
 * @param placeType {@code country}, {@code admin1}, {@code city} …; absent when unknown
 * @param countryCode ISO 3166-1 alpha-2
 * @param latitude degrees in WGS 84, -90 to 90
 * @param longitude degrees in WGS 84, -180 to 180
 * @param mentions mentions in the archive, bylines and boilerplate left out
 * @param articles articles with such a mention
 */
public record PlaceSummary(
        String id,
        String name,
        String placeType,
        String countryCode,
        Double latitude,
        Double longitude,
        Long geonamesId,
        String wikidataId,
        long mentions,
        long articles) {
    static PlaceSummary of(StoredPlace place) {
        return new PlaceSummary(
                place.id,
                place.name,
                place.placeType,
                place.countryCode,
                place.latitude,
                place.longitude,
                place.geonamesId,
                place.wikidataId,
                place.mentionCount,
                place.articleCount);
    }
}
