package org.hemeroteca.entities.annotation;

import java.util.ArrayList;
import java.util.List;
import org.hemeroteca.entities.text.Span;

/** One sentence, without the white space around it. */
public record Sentence(Span span) implements Annotation {

    /** The tokens of each sentence of {@code text}, in their order. */
    public static List<List<Token>> tokens(AnnotatedText text) {
        List<Token> tokens = text.all(Token.class);
        var sentences = new ArrayList<List<Token>>();
        int from = 0;
        for (Sentence sentence : text.all(Sentence.class)) {
            int to = from;
            while (to < tokens.size() && tokens.get(to).span().start() < sentence.span.end()) {
                to++;
            }
            sentences.add(tokens.subList(from, to));
            from = to;
        }
        return sentences;
    }
}
