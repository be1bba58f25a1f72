package org.hemeroteca.entities.segment;

import java.util.List;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.Tokens;

/** Adds the {@link Token}s of every {@link Sentence}. */
public final class TokenAnnotator implements Annotator {
    @Override
    public List<Token> annotate(AnnotatedText text) {
        return text.all(Sentence.class).stream()
                .flatMap(sentence -> Tokens.of(text.text(), sentence.span()).stream())
                .map(span -> new Token(span, span.in(text.text())))
                .toList();
    }
}
