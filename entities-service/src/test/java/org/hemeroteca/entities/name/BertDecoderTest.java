package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BertDecoderTest {
    @Test
    void names_nameOfTwoWords_isOneName() {
        var words = words(BertTag.OUTSIDE, BertTag.PERSON_BEGINS, BertTag.PERSON_GOES_ON, BertTag.OUTSIDE);
        assertThat(BertDecoder.names(words, 0, 4)).containsExactly(new BertDecoder.Name(1, 3, BertTag.PERSON_BEGINS));
    }

    @Test
    void names_middleWithoutBeginning_neverGoesOn() {
        var words = words(BertTag.OUTSIDE, BertTag.PLACE_GOES_ON, BertTag.OUTSIDE);
        words[1][BertTag.PLACE_BEGINS.ordinal()] = 0.05f;
        assertThat(BertDecoder.names(words, 0, 3)).containsExactly(new BertDecoder.Name(1, 2, BertTag.PLACE_BEGINS));
    }

    @Test
    void names_typeChangesInsideAName_makesOneOfIt() {
        var words = words(BertTag.ORGANIZATION_BEGINS, BertTag.PERSON_GOES_ON);
        words[1][BertTag.ORGANIZATION_GOES_ON.ordinal()] = 0.3f;
        assertThat(BertDecoder.names(words, 0, 2))
                .containsExactly(new BertDecoder.Name(0, 2, BertTag.ORGANIZATION_BEGINS));
    }

    @Test
    void names_narrowlyTwoNamesSideBySide_prefersOne() {
        var words = words(BertTag.PLACE_BEGINS, BertTag.PLACE_BEGINS);
        words[1][BertTag.PLACE_BEGINS.ordinal()] = 0.5f;
        words[1][BertTag.PLACE_GOES_ON.ordinal()] = 0.4f;
        assertThat(BertDecoder.names(words, 0, 2)).containsExactly(new BertDecoder.Name(0, 2, BertTag.PLACE_BEGINS));
    }

    @Test
    void names_partOfTheText_countsWordsOverTheWhole() {
        var words = words(BertTag.PERSON_BEGINS, BertTag.PERSON_GOES_ON, BertTag.PLACE_BEGINS, BertTag.OUTSIDE);
        assertThat(BertDecoder.names(words, 2, 4)).containsExactly(new BertDecoder.Name(2, 3, BertTag.PLACE_BEGINS));
    }

    @Test
    void names_noWords_areNone() {
        assertThat(BertDecoder.names(new float[0][], 0, 0)).isEmpty();
    }

    @Test
    void tagAt_laterWord_goesOn() {
        var name = new BertDecoder.Name(4, 6, BertTag.ORGANIZATION_BEGINS);
        assertThat(name.tagAt(4)).isEqualTo(BertTag.ORGANIZATION_BEGINS);
        assertThat(name.tagAt(5)).isEqualTo(BertTag.ORGANIZATION_GOES_ON);
    }

    private static float[][] words(BertTag... tags) {
        return Arrays.stream(tags).map(BertDecoderTest::sure).toArray(float[][]::new);
    }

    private static float[] sure(BertTag tag) {
        var probabilities = new float[BertTag.values().length];
        Arrays.fill(probabilities, 0.01f);
        probabilities[tag.ordinal()] = 0.94f;
        return probabilities;
    }
}
