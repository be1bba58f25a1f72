package org.hemeroteca.entities.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The pieces that the encoder knows, by number. Immutable. */
final class BertVocabulary {
    private final Map<String, Integer> numbers;
    private final int longest;
    private final int unknown;
    private final int opening;
    private final int closing;

    private BertVocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.longest = numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.unknown = required("[UNK]");
        this.opening = required("[CLS]");
        this.closing = required("[SEP]");
    }

    /** Reads one piece a line; the line is the number. */
    static BertVocabulary read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static BertVocabulary of(List<String> pieces) {
        var numbers = new HashMap<String, Integer>();
        for (String piece : pieces) {
            numbers.putIfAbsent(piece, numbers.size());
        }
        if (numbers.size() != pieces.size()) {
            throw new IllegalArgumentException("A piece stands twice in the vocabulary");
        }
        return new BertVocabulary(numbers);
    }

    OptionalInt number(String piece) {
        Integer number = numbers.get(piece);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The length of the longest piece, in UTF-16 units. */
    int longest() {
        return longest;
    }

    /** Stands for what cannot be cut into pieces. */
    int unknown() {
        return unknown;
    }

    /** Opens a chunk. */
    int opening() {
        return opening;
    }

    /** Closes a chunk. */
    int closing() {
        return closing;
    }

    private int required(String piece) {
        return number(piece).orElseThrow(() -> new IllegalArgumentException("The vocabulary lacks the piece " + piece));
    }
}
