package org.hemeroteca.gateway.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.gateway.paging.Paged;

/** A page of places as GeoJSON, for map clients. */
@Schema(
        description = "A page of places as GeoJSON (RFC 7946).",
        requiredProperties = {"type", "features", "next"})
public record FeatureCollection(
        @Schema(description = "What it is, in GeoJSON's words.", enumeration = "FeatureCollection")
        String type,

        @Schema(description = "The places, in the order of the list.")
        List<Feature> features,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description = "The `cursor` of the page behind this one; null on the last page. A foreign member.",
                nullable = true)
        String next)
        implements Paged {
    /** The media type of GeoJSON. */
    public static final String MEDIA_TYPE = "application/geo+json";

    public FeatureCollection {
        Objects.requireNonNull(type, "type");
        features = List.copyOf(features);
    }

    /** A place on the map. */
    @Schema(
            description = "A place on the map.",
            requiredProperties = {"type", "id", "geometry", "properties"})
    public record Feature(
            @Schema(description = "What it is, in GeoJSON's words.", enumeration = "Feature")
            String type,

            @Schema(description = "The place's id.") String id,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(ref = "Geometry")
            Point geometry,

            @Schema(description = "What a list of places says of it.")
            PlaceSummary properties) {
        public Feature {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(properties, "properties");
        }
    }

    /**
     * A position.
     *
     * @param coordinates longitude, then latitude
     */
    public record Point(String type, List<Double> coordinates) {}
}
