package org.hemeroteca.entities.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.paging.Page;

/**
 * A page of places as GeoJSON (RFC 7946), for map clients.
 *
 * @param type {@code FeatureCollection}
 * @param next cursor of the page that follows, a foreign member; null on the last one
 */
public record FeatureCollection(
        String type, List<Feature> features, @JsonInclude String next) {
    /** The media type of GeoJSON. */
    public static final String MEDIA_TYPE = "application/geo+json";

    static FeatureCollection of(Page<PlaceSummary> page) {
        return new FeatureCollection(
                "FeatureCollection", page.items().stream().map(Feature::of).toList(), page.next());
    }

    /**
     * A place on the map.
     *
     * @param type {@code Feature}
     * @param geometry null for a place whose coordinates are unknown
     * @param properties what a list of places says of it
     */
    public record Feature(
            String type, String id, @JsonInclude Point geometry, PlaceSummary properties) {
        static Feature of(PlaceSummary place) {
            var point = Optional.ofNullable(place.longitude())
                    .map(longitude -> new Point("Point", List.of(longitude, place.latitude())));
            return new Feature("Feature", place.id(), point.orElse(null), place);
        }
    }

    /**
     * A position.
     *
     * @param type {@code Point}
     * @param coordinates longitude, latitude in degrees of WGS 84
     */
    public record Point(String type, List<Double> coordinates) {}
}
