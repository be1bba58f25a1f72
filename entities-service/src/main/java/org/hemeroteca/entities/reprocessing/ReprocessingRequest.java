package org.hemeroteca.entities.reprocessing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.IsoDay;
import org.hemeroteca.entities.pipeline.StorableText;

/**
 * Which articles to annotate again: those that meet every condition that is given, all of them without any. Articles that wait
 * for their annotation, or are deleted, are never among them.
 *
 * @param pipeline version that annotated them last
 * @param outdated true for those that any other than the present pipeline annotated last
 * @param source of the articles
 * @param publishedFrom first day of publication, itself included
 * @param publishedTo last day of publication, itself included
 * @param state DONE or FAILED
 * @param articles ids, 1000 at most
 */
public record ReprocessingRequest(
        @StorableText String pipeline,
        Boolean outdated,
        @StorableText String source,
        @IsoDay String publishedFrom,
        @IsoDay String publishedTo,

        @Pattern(regexp = "DONE|FAILED", message = "must be DONE or FAILED")
        String state,

        @Size(min = 1, max = 1000) List<@NotNull(message = "must be an id") UUID> articles) {
    static final ReprocessingRequest ALL = new ReprocessingRequest(null, null, null, null, null, null, null);

    LocalDate firstDay() {
        return publishedFrom == null ? null : IsoDay.Reader.read(publishedFrom);
    }

    LocalDate lastDay() {
        return publishedTo == null ? null : IsoDay.Reader.read(publishedTo);
    }
}
