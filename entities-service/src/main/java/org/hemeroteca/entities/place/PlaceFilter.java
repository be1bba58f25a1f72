package org.hemeroteca.entities.place;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.pipeline.StorableText;
import org.hemeroteca.entities.text.TextNormalizer;

/** Which places a list shows, and in which order. */
public class PlaceFilter {
    @QueryParam("q")
    @StorableText
    @Parameter(description = "Beginning of the name, accents and case folded")
    String q;

    @QueryParam("type")
    @Pattern(
            regexp = "country|admin1|city|continent|region|subregion|sea|water|site",
            message = "must be country, admin1, city, continent, region, subregion, sea, water or site")
    @Parameter(description = "Place type")
    String type;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code")
    @Parameter(description = "ISO 3166-1 alpha-2 code")
    String country;

    @QueryParam("bbox")
    @MapArea(MapArea.Form.BOX)
    @Parameter(description = "West,south,east,north in degrees; west may be greater than east, over the antimeridian")
    String bbox;

    @QueryParam("near")
    @MapArea(MapArea.Form.POINT)
    @Parameter(description = "Latitude,longitude in degrees: only places within radiusKm of it")
    String near;

    @QueryParam("radiusKm")
    @DefaultValue("50")
    @MapArea(MapArea.Form.RADIUS)
    @Parameter(description = "Kilometres around `near`, above 0, at most 20,038")
    String radiusKm;

    @QueryParam("sort")
    @DefaultValue("mentions")
    @Pattern(regexp = "mentions|name", message = "must be mentions or name")
    String sort;

    boolean byName() {
        return sort.equals("name");
    }

    String list() {
        return "places-" + sort;
    }

    Conditions conditions() {
        var conditions = new Conditions()
                .and("articleCount > 0")
                .and(
                        "foldedName like :prefix escape '!'",
                        "prefix",
                        Conditions.prefix(q == null ? null : TextNormalizer.key(q)))
                .and("placeType = :type", "type", type)
                .and("countryCode = :country", "country", country);
        if (bbox != null) {
            Box.of(bbox).restrict(conditions);
        }
        if (near != null) {
            Circle.around(near, Double.parseDouble(radiusKm)).restrict(conditions);
        }
        return conditions;
    }
}
