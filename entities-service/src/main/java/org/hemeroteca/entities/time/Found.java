package org.hemeroteca.entities.time;

import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.time.chart.Reading;

/**
 * An expression that was found, before it is anchored.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param span where it stands
 * @param sentence number of its sentence
 */
record Found(int first, int end, Span span, int sentence, Reading reading) {
    Found withForm(String form) {
        return new Found(first, end, span, sentence, reading.withForm(form));
    }

    String form() {
        return reading.form();
    }
}
