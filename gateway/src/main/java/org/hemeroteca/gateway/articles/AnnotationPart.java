package org.hemeroteca.gateway.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hemeroteca.gateway.entities.AnnotationsView;

/** What is known about the annotation of an article that has just been stored. */
@Schema(
        description = "How far the annotation of an article is.",
        requiredProperties = {"status"})
public record AnnotationPart(
        @Schema(description = "Whether the annotations can be read.")
        PartStatus status,

        @Schema(
                description = "What entities-service says: DONE, PENDING or FAILED; left out when it cannot be asked.",
                enumeration = {"DONE", "PENDING", "FAILED"})
        String state) {
    static final AnnotationPart UNKNOWN = new AnnotationPart(PartStatus.UNAVAILABLE, null);
    static final AnnotationPart PENDING = new AnnotationPart(PartStatus.PENDING, AnnotationsView.PENDING);

    public static AnnotationPart of(AnnotationsView annotations) {
        return new AnnotationPart(
                switch (annotations.state()) {
                    case AnnotationsView.DONE -> PartStatus.COMPLETE;
                    case AnnotationsView.FAILED -> PartStatus.UNAVAILABLE;
                    default -> PartStatus.PENDING;
                },
                annotations.state());
    }
}
