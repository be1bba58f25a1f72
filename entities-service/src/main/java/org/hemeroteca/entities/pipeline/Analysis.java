package org.hemeroteca.entities.pipeline;

import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.InferredPublication;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.OverlapResolver;
import org.hemeroteca.entities.annotation.PublicationDate;
import org.hemeroteca.entities.annotation.TextLanguage;

/**
 * What one pass of a pipeline found in a text.
 *
 * @param mentions in text order, at most one on a span
 * @param pipeline version of the pipeline
 */
public record Analysis(AnnotatedText text, List<Mention> mentions, String pipeline) {
    Analysis(AnnotatedText text, String pipeline) {
        this(text, OverlapResolver.resolve(text.all(Mention.class)), pipeline);
    }

    /** BCP 47 tag of the text's language, {@code und} where it cannot be told. */
    public String language() {
        return text.first(TextLanguage.class).map(TextLanguage::tag).orElse(TextLanguage.UNDETERMINED);
    }

    /** The publication date as given, else as the text fixes it, else unknown; never the clock. */
    public PublicationDate publicationDate() {
        return text.context()
                .publishedOn()
                .map(day -> PublicationDate.given(day.toString()))
                .or(() -> text.first(InferredPublication.class).map(found -> PublicationDate.inferred(found.value())))
                .orElse(PublicationDate.UNKNOWN);
    }
}
