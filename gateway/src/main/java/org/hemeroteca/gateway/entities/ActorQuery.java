package org.hemeroteca.gateway.entities;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actors a list shows, and in which order. */
public class ActorQuery {
    @QueryParam("q")
    @Parameter(description = "How the name begins; accents and case do not matter.")
    public String q;

    @QueryParam("type")
    @Pattern(regexp = "PERSON|ORGANIZATION|STATE")
    @Parameter(description = "Only actors of this type.", schema = @Schema(ref = "ActorType"))
    public String type;

    @QueryParam("sort")
    @Pattern(regexp = "mentions|name")
    @Parameter(
            description = "`mentions`: most mentioned first (when it is not said); `name`: alphabetically.",
            schema = @Schema(enumeration = {"mentions", "name"}))
    public String sort;
}
