package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.Token;

/**
 * The words of a whole text, sentence by sentence, and for each name-like word the first few places where it stands: what is
 * plain in one of them helps in the others.
 */
final class WordDocument {
    /** More places than these are not looked at, so that the work stays linear in the length of the text. */
    private static final int PLACES = 5;

    private final WordClusters clusters;
    private final KnownNames names;
    private final List<WordSequence> sequences = new ArrayList<>();
    private final Map<String, Word> lexicon = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    /** One place of a word. */
    record Place(WordSequence sequence, int index) {}

    private WordDocument(WordClusters clusters, KnownNames names) {
        this.clusters = clusters;
        this.names = names;
    }

    /** Reads the sentences and tokens of {@code text}. */
    static WordDocument of(AnnotatedText text, WordClusters clusters, KnownNames names) {
        var document = new WordDocument(clusters, names);
        Sentence.tokens(text).forEach(document::add);
        return document;
    }

    List<WordSequence> sequences() {
        return sequences;
    }

    /** The first places where {@code word} stands; none unless it looks like a part of a name. */
    List<Place> places(Word word) {
        return places.getOrDefault(word.text(), List.of());
    }

    /** Whether the text also has {@code word} in small letters. */
    boolean isAlsoSmall(Word word) {
        return lexicon.containsKey(word.text().toLowerCase(Locale.ROOT));
    }

    private void add(List<Token> tokens) {
        var words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = lexicon.computeIfAbsent(tokens.get(i).text(), text -> Word.of(text, clusters));
        }
        var sequence = new WordSequence(tokens, words, names.mark(words));
        for (int i = 0; i < words.length; i++) {
            if (words[i].isName()) {
                note(words[i], new Place(sequence, i));
            }
        }
        sequences.add(sequence);
    }

    private void note(Word word, Place place) {
        var known = places.computeIfAbsent(word.text(), text -> new ArrayList<>(2));
        if (known.size() < PLACES) {
            known.add(place);
        }
    }
}
