package org.hemeroteca.articles.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "conversacion, conversaciones",
        "conversación, conversaciones",
        "dimitio, dimitió",
        "dimitió, dimitir",
        "economia, economías",
        "espana, España",
        "ministros, ministro",
        "AVILA, Ávila"
    })
    void accentuations_wordOfAQuestion_coverTheFormsInTexts(String asked, String written) {
        assertThat(Stems.accentuations(Words.in(asked).get(0).form()))
                .contains(Stems.of(Words.in(written).get(0).form()));
    }

    @ParameterizedTest
    @CsvSource({"conversacion, conservación", "economia, ecología", "ministro, administrar"})
    void accentuations_wordOfAQuestion_leaveOtherWordsAlone(String asked, String other) {
        assertThat(Stems.accentuations(asked)).doesNotContain(Stems.of(other));
    }

    @Test
    void in_decomposedAndComposedLetters_areTheSameWord() {
        assertThat(Words.in("a\u0301rbol")).extracting(Word::form).containsExactly("árbol");
    }

    @Test
    void in_text_findsWordsWhereTheyStand() {
        String text = "¿Qué?  3.500 «años»";

        assertThat(Words.in(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Qué", "3", "500", "años");
    }
}
