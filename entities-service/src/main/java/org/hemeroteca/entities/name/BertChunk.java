package org.hemeroteca.entities.name;

import java.util.List;

/**
 * A stretch of text that the encoder reads at once.
 *
 * @param pieces the numbers of its pieces, opened and closed by the two frame pieces
 * @param firsts where each of its words begins
 */
record BertChunk(long[] pieces, List<First> firsts) {
    /**
     * @param word the word, counted over the whole text
     * @param piece its first piece in the chunk
     */
    record First(int word, int piece) {}
}
