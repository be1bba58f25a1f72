package org.hemeroteca.entities.time;

import org.hemeroteca.entities.annotation.InferredPublication;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.time.anchor.Publication;

/**
 * What a text gives away of its day of publication.
 *
 * @param evidence the expression that fixes it
 * @param reason which way of reasoning led to it
 */
record Inference(Publication publication, Span evidence, String reason) {
    InferredPublication annotation() {
        return new InferredPublication(evidence, publication.value());
    }
}
