package org.hemeroteca.entities.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hemeroteca.entities.pipeline.IsoDay;
import org.hemeroteca.entities.pipeline.StorableText;

/** Of whom, where and when an article has to speak. */
public class CoverageFilter {
    @QueryParam("actor")
    @StorableText
    @Parameter(description = "Id of an actor that the article mentions")
    String actor;

    @QueryParam("place")
    @StorableText
    @Parameter(description = "Id of a place that the article mentions")
    String place;

    @QueryParam("mentionedFrom")
    @IsoDay
    @Parameter(description = "First day of a period into which a date that the article mentions reaches, ISO 8601")
    String mentionedFrom;

    @QueryParam("mentionedTo")
    @IsoDay
    @Parameter(description = "Last day of that period, itself included")
    String mentionedTo;

    /** The first moment of the period; null when it is open. */
    LocalDateTime start() {
        return mentionedFrom == null ? null : IsoDay.Reader.read(mentionedFrom).atStartOfDay();
    }

    /** The first moment behind the period; null when it is open. */
    LocalDateTime end() {
        return mentionedTo == null
                ? null
                : IsoDay.Reader.read(mentionedTo).plusDays(1).atStartOfDay();
    }
}
