package org.hemeroteca.entities.network;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.pipeline.IsoDay;
import org.hemeroteca.entities.pipeline.StorableText;

/** Which texts connect the actors of a network. */
public class NetworkFilter {
    private static final String ZONE = "(body|headline|caption|byline|boilerplate)";
    private static final String COUNTED = "body,headline,caption";

    @QueryParam("by")
    @DefaultValue("sentence")
    @Pattern(regexp = "sentence|article", message = "must be sentence or article")
    @Parameter(description = "What two actors have to share: a sentence or an article")
    String by;

    @QueryParam("from")
    @IsoDay
    @Parameter(description = "First day of publication, ISO 8601; leaves out articles of unknown date")
    String from;

    @QueryParam("to")
    @IsoDay
    @Parameter(description = "Last day of publication, itself included; leaves out articles of unknown date")
    String to;

    @QueryParam("place")
    @StorableText
    @Parameter(description = "Id of a place that the sentence or article has to mention")
    String place;

    @QueryParam("zones")
    @DefaultValue(COUNTED)
    @Pattern(
            regexp = ZONE + "(," + ZONE + ")*",
            message = "must list zones: body, headline, caption, byline, boilerplate")
    @Parameter(description = "Zones to read, comma-separated")
    String zones;

    Unit unit() {
        return Unit.of(by);
    }

    LocalDate firstDay() {
        return from == null ? null : IsoDay.Reader.read(from);
    }

    LocalDate lastDay() {
        return to == null ? null : IsoDay.Reader.read(to);
    }

    List<String> zoneList() {
        return List.of(zones.split(","));
    }

    boolean hasPeriod() {
        return from != null || to != null;
    }

    /** Whether the zones are those of which the company of actors is counted beforehand. */
    boolean readsCountedZones() {
        return zones.equals(COUNTED);
    }
}
