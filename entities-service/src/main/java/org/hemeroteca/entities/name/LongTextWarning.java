package org.hemeroteca.entities.name;

import java.util.List;
import java.util.Locale;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Warning;
import org.hemeroteca.entities.text.Span;

/** Says of a text that it was too long for the accurate engine. */
public final class LongTextWarning implements Annotator {
    @Override
    public List<Warning> annotate(AnnotatedText text) {
        if (!LengthBoundTagger.isTooLong(text)) {
            return List.of();
        }
        String message = String.format(
                Locale.ROOT,
                "The text has more than %,d words or %,d characters: the fast engine found its names instead of the"
                        + " accurate one.",
                LengthBoundTagger.MOST_WORDS,
                LengthBoundTagger.MOST_CHARACTERS);
        return List.of(new Warning(new Span(0, text.text().length()), message));
    }
}
