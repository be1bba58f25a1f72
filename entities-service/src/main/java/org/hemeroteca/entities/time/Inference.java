package org.hemeroteca.entities.time;

import org.hemeroteca.entities.annotation.InferredPublication;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.time.anchor.PublicationWindow;

/**
 * What a text gives away of its day of publication.
 *
 * @param window the days that come into question
 * @param evidence the expression that fixes them
 * @param reason which way of reasoning led to it
 */
record Inference(PublicationWindow window, Span evidence, String reason) {
    /** A day, or an EDTF interval. */
    InferredPublication publication() {
        String first = window.first().toString();
        return new InferredPublication(evidence, window.isDay() ? first : first + "/" + window.last());
    }
}
