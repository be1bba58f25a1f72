package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Packs neighbouring sentences into chunks, so that each name is read with the sentences around it. The chunks of a text are
 * filled evenly: a short last one would leave its names without surroundings. Training packs alike.
 */
final class BertPacker {
    /** Pieces of a chunk without its frame; names were read worse in chunks of half and of twice this size. */
    private static final int ROOM = 198;
    /** What a chunk may stay below {@link #ROOM} for the sake of whole sentences. */
    private static final int SLACK = 18;

    private final BertVocabulary vocabulary;
    private final List<BertChunk> chunks = new ArrayList<>();
    private final List<BertChunk.First> firsts = new ArrayList<>();
    private final long[] pieces = new long[ROOM];
    private int filled;
    private int word;

    private BertPacker(BertVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param sentences per sentence and word the numbers of its pieces
     * @return all words, in order
     */
    static List<BertChunk> pack(List<List<int[]>> sentences, BertVocabulary vocabulary) {
        var packer = new BertPacker(vocabulary);
        int total = sentences.stream().mapToInt(BertPacker::size).sum();
        int count = Math.max(1, -Math.floorDiv(-total, ROOM - SLACK));
        sentences.forEach(sentence -> packer.add(sentence, (double) total / count));
        packer.close();
        return packer.chunks;
    }

    private void add(List<int[]> sentence, double even) {
        int size = size(sentence);
        if (filled + size > ROOM || filled + size / 2.0 > even) {
            close();
        }
        sentence.forEach(this::add);
    }

    private void add(int[] word) {
        if (filled + word.length > ROOM) {
            close();
        }
        firsts.add(new BertChunk.First(this.word++, filled + 1));
        for (int piece : word) {
            pieces[filled++] = piece;
        }
    }

    private void close() {
        if (filled == 0) {
            return;
        }
        var inside = Arrays.stream(pieces, 0, filled);
        var framed = LongStream.concat(
                LongStream.concat(LongStream.of(vocabulary.opening()), inside), LongStream.of(vocabulary.closing()));
        chunks.add(new BertChunk(framed.toArray(), List.copyOf(firsts)));
        firsts.clear();
        filled = 0;
    }

    private static int size(List<int[]> sentence) {
        return sentence.stream().mapToInt(word -> word.length).sum();
    }
}
