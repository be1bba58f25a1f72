package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which places a list shows, and in which order. */
public class PlaceQuery {
    @QueryParam("q")
    @Parameter(description = "How the name begins; accents and case do not matter.")
    public String q;

    @QueryParam("type")
    @Pattern(regexp = "country|admin1|city|continent|region|subregion|sea|water|site")
    @Parameter(description = "Only places of this type.", schema = @Schema(ref = "PlaceType"))
    public String type;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code")
    @Parameter(description = "Only places of this country, an ISO 3166-1 alpha-2 code.")
    public String country;

    @QueryParam("sort")
    @Pattern(regexp = "mentions|name")
    @Parameter(
            description = "`mentions`: most mentioned first (when it is not said); `name`: alphabetically.",
            schema = @Schema(enumeration = {"mentions", "name"}))
    public String sort;
}
