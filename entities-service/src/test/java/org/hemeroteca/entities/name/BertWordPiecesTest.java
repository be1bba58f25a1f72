package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BertWordPiecesTest {
    private static final List<String> PIECES =
            List.of("[UNK]", "[CLS]", "[SEP]", "Mos", "##cú", "M", "##o", "Mosc", "OTAN", "-", "á", "'", "d", "##d");
    private final BertWordPieces wordPieces = new BertWordPieces(BertVocabulary.of(PIECES));

    @Test
    void of_wordInSeveralPieces_takesTheLongestFirst() {
        assertThat(cut("Moscú")).containsExactly("[UNK]");
        assertThat(cut("MosMos")).containsExactly("[UNK]");
        assertThat(cut("Mosc")).containsExactly("Mosc");
        assertThat(cut("Moo")).containsExactly("M", "##o", "##o");
    }

    @Test
    void of_signInsideAWord_cutsThere() {
        assertThat(cut("OTAN-OTAN")).containsExactly("OTAN", "-", "OTAN");
        assertThat(cut("d'OTAN")).containsExactly("d", "'", "OTAN");
    }

    @Test
    void of_decomposedAccent_readsItComposed() {
        assertThat(cut("a\u0301")).containsExactly("á");
    }

    @Test
    void of_unknownRun_leavesTheOthersAlone() {
        assertThat(cut("漢-OTAN")).containsExactly("[UNK]", "-", "OTAN");
    }

    @Test
    void of_textWithoutSpaces_isOnePiece() {
        assertThat(cut("d".repeat(1_000_000))).containsExactly("[UNK]");
    }

    @Test
    void of_longRun_isUnknown() {
        assertThat(cut("d".repeat(100))).hasSize(64);
        assertThat(cut("d".repeat(101))).containsExactly("[UNK]");
    }

    @Test
    void of_manySigns_stopsAtTheMost() {
        assertThat(cut("-".repeat(900))).hasSize(64).containsOnly("-");
    }

    private List<String> cut(String word) {
        return Arrays.stream(wordPieces.of(word)).mapToObj(PIECES::get).toList();
    }
}
