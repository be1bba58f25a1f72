package org.hemeroteca.entities.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Cuts a word into the pieces that the encoder knows, longest first, as BERT does for cased text. */
final class BertWordPieces {
    /** Longer runs of letters are no words; BERT leaves them out too. In code points. */
    private static final int LONGEST_RUN = 100;
    /** What a word may cost at most, so that a text without spaces stays cheap. */
    private static final int MOST_PIECES = 64;

    private static final int LONGEST_WORD = 1_000;

    private final BertVocabulary vocabulary;

    BertWordPieces(BertVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The numbers of the pieces of {@code word}; at least one. */
    int[] of(String word) {
        if (word.length() > LONGEST_WORD) {
            return new int[] {vocabulary.unknown()};
        }
        int[] pieces = runs(word).stream()
                .flatMapToInt(run -> cut(run).stream().mapToInt(Integer::intValue))
                .limit(MOST_PIECES)
                .toArray();
        return pieces.length == 0 ? new int[] {vocabulary.unknown()} : pieces;
    }

    /** The stretches of letters and digits, and the signs, each by itself. */
    private static List<String> runs(String word) {
        var runs = new ArrayList<String>();
        var run = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (isSign(c)) {
                close(run, runs);
                runs.add(Character.toString(c));
            } else {
                run.appendCodePoint(c);
            }
        });
        close(run, runs);
        return runs;
    }

    private static void close(StringBuilder run, List<String> runs) {
        if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
        }
    }

    private List<Integer> cut(String run) {
        if (run.codePointCount(0, run.length()) > LONGEST_RUN) {
            return List.of(vocabulary.unknown());
        }
        var pieces = new ArrayList<Integer>();
        for (int start = 0; start < run.length(); ) {
            int end = endOfPiece(run, start);
            if (end == start) {
                return List.of(vocabulary.unknown());
            }
            pieces.add(number(run, start, end).getAsInt());
            start = end;
        }
        return pieces;
    }

    /** Where the longest piece from {@code start} ends; {@code start} itself when there is none. */
    private int endOfPiece(String run, int start) {
        int last = Math.min(run.length(), start + vocabulary.longest());
        return IntStream.iterate(last, end -> end > start, end -> end - 1)
                .filter(end -> number(run, start, end).isPresent())
                .findFirst()
                .orElse(start);
    }

    private OptionalInt number(String run, int start, int end) {
        String piece = run.substring(start, end);
        return vocabulary.number(start == 0 ? piece : "##" + piece);
    }

    /** ASCII signs count even where Unicode calls them symbols ({@code $}, {@code +}). */
    private static boolean isSign(int c) {
        if (c < 128) {
            return c > ' ' && c != 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
