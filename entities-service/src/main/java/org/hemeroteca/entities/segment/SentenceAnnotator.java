package org.hemeroteca.entities.segment;

import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.text.Sentences;

/** Adds the {@link Sentence}s. */
public final class SentenceAnnotator implements Annotator {
    @Override
    public List<Sentence> annotate(AnnotatedText text) {
        return Sentences.of(text.text()).stream().map(Sentence::new).toList();
    }
}
