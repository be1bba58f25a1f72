package org.hemeroteca.entities.place;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.paging.Conditions;
import org.hemeroteca.entities.text.TextNormalizer;

/** Which places a list shows, and in which order. */
public class PlaceFilter {
    @QueryParam("q")
    @Parameter(description = "Beginning of the name, accents and case folded")
    String q;

    @QueryParam("type")
    @Pattern(regexp = "country|admin1|city|continent|region|subregion|sea|water|site")
    @Parameter(description = "Place type")
    String type;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code")
    @Parameter(description = "ISO 3166-1 alpha-2 code")
    String country;

    @QueryParam("sort")
    @DefaultValue("mentions")
    @Pattern(regexp = "mentions|name")
    String sort;

    boolean byName() {
        return sort.equals("name");
    }

    String list() {
        return "places-" + sort.toLowerCase(Locale.ROOT);
    }

    Conditions conditions() {
        return new Conditions()
                .and("articleCount > 0")
                .and(
                        "foldedName like :prefix escape '!'",
                        "prefix",
                        Conditions.prefix(q == null ? null : TextNormalizer.key(q)))
                .and("placeType = :type", "type", type)
                .and("countryCode = :country", "country", country);
    }
}
