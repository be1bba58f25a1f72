package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.gateway.map.AreaForm;
import org.hemeroteca.gateway.map.MapArea;

/** Which places a list shows, and in which order. */
public class PlaceQuery {
    @QueryParam("q")
    @Parameter(description = "How the name begins; accents and case do not matter.")
    public String q;

    @QueryParam("type")
    @Pattern(
            regexp = "country|admin1|city|continent|region|subregion|sea|water|site",
            message = "must be country, admin1, city, continent, region, subregion, sea, water or site")
    @Parameter(description = "Only places of this type.", schema = @Schema(ref = "PlaceType"))
    public String type;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code")
    @Parameter(
            description = "Only places of this country, an ISO 3166-1 alpha-2 code.",
            schema = @Schema(pattern = "^[A-Z]{2}$", examples = "CH"))
    public String country;

    @QueryParam("bbox")
    @MapArea(AreaForm.BOX)
    @Parameter(
            description =
                    "Only places in this box: west,south,east,north in degrees. West may be greater than east: the box"
                            + " then reaches over the antimeridian.",
            schema = @Schema(pattern = "^[-+0-9.eE]+(,[-+0-9.eE]+){3}$", examples = "-9.5,36,3.4,43.8"))
    public String bbox;

    @QueryParam("near")
    @MapArea(AreaForm.POINT)
    @Parameter(
            description = "Only places within `radiusKm` of this point: latitude,longitude in degrees.",
            schema = @Schema(pattern = "^[-+0-9.eE]+,[-+0-9.eE]+$", examples = "50.85,4.35"))
    public String near;

    /** Text for the same reason as {@link org.hemeroteca.gateway.paging.LimitQuery#limit}. */
    @QueryParam("radiusKm")
    @MapArea(AreaForm.RADIUS)
    @Parameter(
            description = "How far around `near`, in kilometres; of no effect without it.",
            schema =
                    @Schema(
                            type = SchemaType.NUMBER,
                            minimum = "0",
                            exclusiveMinimum = true,
                            maximum = "20038",
                            defaultValue = "50"))
    public String radiusKm;

    @QueryParam("sort")
    @Pattern(regexp = "mentions|name", message = "must be mentions or name")
    @Parameter(
            description = "`mentions`: most mentioned first (when it is not said); `name`: alphabetically.",
            schema = @Schema(enumeration = {"mentions", "name"}))
    public String sort;
}
