package org.hemeroteca.entities.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.hemeroteca.entities.pipeline.AnalysisView;

/**
 * The annotation of a stored article.
 *
 * @param revision of the article that was annotated; the one that waits, as long as none was
 * @param state of the newest revision; while it is PENDING the mentions are those of the annotation before, if there was one
 * @param attempts at the newest revision
 * @param failure why the last attempt failed
 */
public record AnnotationView(
        UUID articleId,
        int revision,
        ArticleState state,
        int attempts,
        String failure,
        @JsonUnwrapped AnalysisView analysis) {}
