package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BertPackerTest {
    private static final int UNKNOWN = 0;
    private static final int OPENING = 1;
    private static final int CLOSING = 2;
    private static final BertVocabulary VOCABULARY = BertVocabulary.of(List.of("[UNK]", "[CLS]", "[SEP]", "a", "##b"));

    @Test
    void pack_shortText_isOneFramedChunk() {
        var chunks = pack(List.of(List.of(new int[] {3, 4}, new int[] {3}), List.of(new int[] {3})));
        assertThat(chunks).hasSize(1);
        assertThat(chunks.get(0).pieces()).containsExactly(OPENING, 3, 4, 3, 3, CLOSING);
        assertThat(chunks.get(0).firsts())
                .containsExactly(new BertChunk.First(0, 1), new BertChunk.First(1, 3), new BertChunk.First(2, 4));
    }

    @Test
    void pack_severalSentences_fillsChunksEvenly() {
        var chunks = pack(Collections.nCopies(5, sentence(50)));
        assertThat(chunks).extracting(chunk -> chunk.pieces().length).containsExactly(152, 102);
    }

    @Test
    void pack_longSentence_isCutBetweenWords() {
        var chunks = pack(List.of(sentence(500)));
        assertThat(chunks).extracting(chunk -> chunk.pieces().length).containsExactly(200, 200, 106);
        assertThat(chunks.stream().flatMap(chunk -> chunk.firsts().stream()).map(BertChunk.First::word))
                .hasSize(500)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void pack_nothing_hasNoChunk() {
        assertThat(pack(List.of())).isEmpty();
    }

    private static List<BertChunk> pack(List<List<int[]>> sentences) {
        return BertPacker.pack(sentences, VOCABULARY);
    }

    private static List<int[]> sentence(int words) {
        return Collections.nCopies(words, new int[] {UNKNOWN});
    }
}
