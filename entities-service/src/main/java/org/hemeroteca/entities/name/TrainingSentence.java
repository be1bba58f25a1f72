package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.Sentences;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.text.Tokens;

/**
 * A sentence to learn from.
 *
 * @param features the feature buckets of each token
 * @param labels the label of each token; {@link #ANY} where nothing is to be learnt
 */
record TrainingSentence(int[][] features, int[] labels) {
    static final int ANY = -1;

    /** The sentences of {@code labelled}, with the tokens and features that the tagger will see. */
    static List<TrainingSentence> of(LabelledText labelled, WordClusters clusters, KnownNames names, int bits) {
        var document = WordDocument.of(segmented(labelled.text()), clusters, names);
        var features = new Features(document);
        var buffer = new FeatureBuffer(bits);
        var sentences = new ArrayList<TrainingSentence>();
        for (WordSequence sequence : document.sequences()) {
            var buckets = new int[sequence.size()][];
            for (int index = 0; index < buckets.length; index++) {
                features.collect(sequence, index, buffer);
                buckets[index] = buffer.toArray();
            }
            sentences.add(new TrainingSentence(buckets, labels(sequence, labelled.names())));
        }
        return sentences;
    }

    private static AnnotatedText segmented(String text) {
        List<Span> sentences = Sentences.of(text);
        Stream<Token> tokens = sentences.stream()
                .flatMap(sentence -> Tokens.of(text, sentence).stream())
                .map(span -> new Token(span, span.in(text)));
        return AnnotatedText.of(text, TextContext.NONE)
                .with(sentences.stream().map(Sentence::new).toList())
                .with(tokens.toList());
    }

    private static int[] labels(WordSequence sequence, List<LabelledText.Name> names) {
        var labels = new int[sequence.size()];
        for (LabelledText.Name name : names) {
            int start = 0;
            while (start < labels.length
                    && sequence.token(start).span().end() <= name.span().start()) {
                start++;
            }
            int end = start;
            while (end < labels.length
                    && sequence.token(end).span().start() < name.span().end()) {
                end++;
            }
            label(labels, start, end, name.nameClass());
        }
        return labels;
    }

    private static void label(int[] labels, int start, int end, NameClass nameClass) {
        if (nameClass == null) {
            Arrays.fill(labels, start, end, ANY);
            return;
        }
        for (int index = start; index < end; index++) {
            labels[index] = Labels.of(nameClass, index - start, end - start);
        }
    }
}
