package org.hemeroteca.entities.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionAnchorTest {
    private static final MentionAnchor ANCHOR =
            new MentionAnchor("Toledo", "El alcalde viajó el lunes a ", " y habló con la prensa.");

    @Test
    void find_sentenceMovedInTheText_findsTheMention() {
        String text = "Toledo arde. Última hora. El alcalde viajó el lunes a Toledo y habló con la prensa.";

        assertThat(ANCHOR.find(text, 0).map(span -> span.start())).contains(text.lastIndexOf("Toledo"));
    }

    @Test
    void find_sentenceALittleOther_findsTheMention() {
        String text = "La alcaldesa viajó el lunes a Toledo y habló con los medios.";

        assertThat(ANCHOR.find(text, 0)).isPresent();
    }

    @Test
    void find_sameWordsInAnotherSentence_findsNothing() {
        assertThat(ANCHOR.find("El senador Toledo votó en contra.", 11)).isEmpty();
        assertThat(ANCHOR.find("El alcalde viajó el lunes a Madrid y habló con la prensa.", 28))
                .isEmpty();
    }

    @Test
    void find_severalAlike_takesTheNearest() {
        String sentence = "El alcalde viajó el lunes a Toledo y habló con la prensa.";

        assertThat(ANCHOR.find(sentence + sentence + sentence, 80).map(span -> span.start()))
                .contains(sentence.length() + 28);
    }
}
