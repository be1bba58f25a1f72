package org.hemeroteca.entities.pipeline;

import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.text.CodePoints;
import org.hemeroteca.entities.text.Span;

/** Turns spans of an analysed text into the API's offsets: code points, counted in the title and in the text apart. */
final class Offsets {
    private final CodePoints codePoints;
    private final int bodyStart;
    private final int bodyStartInCodePoints;

    Offsets(AnnotatedText text) {
        codePoints = CodePoints.of(text.text());
        bodyStart = text.bodyStart();
        bodyStartInCodePoints = codePoints.fromUnits(bodyStart);
    }

    boolean inTitle(Span span) {
        return span.start() < bodyStart;
    }

    int start(Span span) {
        return codePoints.fromUnits(span.start()) - origin(span);
    }

    int end(Span span) {
        return codePoints.fromUnits(span.end()) - origin(span);
    }

    private int origin(Span span) {
        return inTitle(span) ? 0 : bodyStartInCodePoints;
    }
}
