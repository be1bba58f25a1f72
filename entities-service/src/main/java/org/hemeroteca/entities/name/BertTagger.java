package org.hemeroteca.entities.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.text.Span;

/**
 * The accurate engine: six layers of multilingual BERT, trained for names. It judges for every place how likely it acts.
 */
public final class BertTagger implements NameTagger {
    private final String version;
    private final BertVocabulary vocabulary;
    private final BertWordPieces wordPieces;
    private final BertEncoder encoder;

    private BertTagger(String version, BertVocabulary vocabulary, BertEncoder encoder) {
        this.version = version;
        this.vocabulary = vocabulary;
        this.wordPieces = new BertWordPieces(vocabulary);
        this.encoder = encoder;
    }

    /**
     * @param threads that work on one text at a time
     * @throws IllegalStateException when files are missing or damaged; the message says which
     */
    public static BertTagger load(BertModelFiles files, int threads) throws IOException {
        files.requireIntact();
        var vocabulary = BertVocabulary.read(files.vocabulary());
        return new BertTagger(files.version(), vocabulary, BertEncoder.load(files.encoder(), threads));
    }

    @Override
    public List<Candidate> tag(AnnotatedText text) {
        List<List<Token>> sentences = Sentence.tokens(text);
        List<Token> words = sentences.stream().flatMap(List::stream).toList();
        List<List<int[]>> pieces = sentences.stream().map(this::pieces).toList();
        BertReading reading = encoder.read(BertPacker.pack(pieces, vocabulary), words.size());
        return names(sentences, reading)
                .map(name -> candidate(name, words, reading))
                .toList();
    }

    @Override
    public String version() {
        return version;
    }

    private List<int[]> pieces(List<Token> sentence) {
        return sentence.stream().map(token -> wordPieces.of(token.text())).toList();
    }

    private static Stream<BertDecoder.Name> names(List<List<Token>> sentences, BertReading reading) {
        var names = new ArrayList<BertDecoder.Name>();
        int from = 0;
        for (List<Token> sentence : sentences) {
            names.addAll(BertDecoder.names(reading.tags(), from, from + sentence.size()));
            from += sentence.size();
        }
        return names.stream();
    }

    private Candidate candidate(BertDecoder.Name name, List<Token> words, BertReading reading) {
        var type = name.tag().type().orElseThrow();
        int start = words.get(name.first()).span().start();
        int end = words.get(name.end() - 1).span().end();
        return new Candidate(
                new Span(start, end), type, confidence(name, reading), acts(name, type, reading), Evidence.of(version));
    }

    /** How sure the encoder is of the type, on average over the words of the name. */
    private static double confidence(BertDecoder.Name name, BertReading reading) {
        return IntStream.range(name.first(), name.end())
                .mapToDouble(word -> reading.tags()[word][name.tagAt(word).ordinal()])
                .average()
                .orElseThrow();
    }

    private static OptionalDouble acts(BertDecoder.Name name, Candidate.Type type, BertReading reading) {
        return type == Candidate.Type.PLACE
                ? IntStream.range(name.first(), name.end())
                        .mapToDouble(word -> reading.acts()[word])
                        .average()
                : OptionalDouble.empty();
    }
}
