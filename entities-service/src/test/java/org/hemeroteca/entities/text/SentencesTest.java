package org.hemeroteca.entities.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void of_twoSentences_cutsAtTheStop() {
        assertThat(cut("Rusia habló ayer. Kiev calló.")).containsExactly("Rusia habló ayer.", "Kiev calló.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Sr. García y la Dra. Ruiz viajaron ayer.",
                "George W. Bush viajó a Lima.",
                "Habló con J. K. Rowling en Londres.",
                "Tropas de EE.UU. Asia Central espera.",
                "Servicio de Aeropuertos Bolivianos S. A. (SABSA) cerró.",
                "Vive en la Av. Corrientes, núm. 5, desde 1998.",
                "Llegó a las 3:30 p.m. Putin no estaba.",
                "1. Los hechos ocurrieron ayer",
                "¿Qué?, preguntó sin ganas.",
                "La deuda creció un 3.5 por ciento.",
                "(CNN) –– Representantes de Rusia se reúnen en Bruselas.",
            })
    void of_stopThatEndsNothing_keepsOneSentence(String sentence) {
        assertThat(cut(sentence)).containsExactly(sentence);
    }

    @Test
    void of_acronymBeforeArticle_cuts() {
        assertThat(cut("Lo dijo EE.UU. La Casa Blanca calló."))
                .containsExactly("Lo dijo EE.UU.", "La Casa Blanca calló.");
    }

    @Test
    void of_noSpaceBehindStop_cuts() {
        assertThat(cut("El acto terminó.El presidente salió.»Nada más."))
                .containsExactly("El acto terminó.", "El presidente salió.»", "Nada más.");
    }

    @Test
    void of_closingQuotes_stayWithTheirSentence() {
        assertThat(cut("«No iré.» Lo repitió. “¡Nunca!” Y se fue."))
                .containsExactly("«No iré.»", "Lo repitió.", "“¡Nunca!”", "Y se fue.");
    }

    @Test
    void of_linesWithoutStops_cutsAtLineBreaks() {
        assertThat(cut("OTAN Y RUSIA SE REÚNEN EN BRUSELAS\nUcrania espera\r\n\r\nFin"))
                .containsExactly("OTAN Y RUSIA SE REÚNEN EN BRUSELAS", "Ucrania espera", "Fin");
    }

    @Test
    void of_lineWrappedInMidSentence_joins() {
        String wrapped = "El presidente López Obrador insistió en que la\nconcesión es de una empresa privada.";
        assertThat(cut(wrapped)).containsExactly(wrapped);
    }

    @Test
    void of_wrappedTextWithCapitalAtLineStart_joins() {
        String wrapped = """
                El presidente de la república insistió ayer en que la
                concesión que se otorgó a la empresa de don Andrés
                Manuel Ruiz en el puerto es privada y que no piensa
                revisarla este año ni el próximo por mucho que lo
                pidan""";
        assertThat(cut(wrapped)).containsExactly(wrapped);
    }

    @Test
    void of_emojiBetweenSentences_cutsBeforeIt() {
        assertThat(cut("Se acabó. 🇪🇸 Gracias a todos.")).containsExactly("Se acabó.", "🇪🇸 Gracias a todos.");
    }

    @Test
    void of_blankText_isEmpty() {
        assertThat(Sentences.of(" \u00A0\n\u200B\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", ".", "\"", "\n", " ", "a.", "A.", "🇪", "a\n", "1.", "Aa ", "-", "A b\n"})
    void of_hostileMebibyte_isBoundedInTimeAndPieces(String unit) {
        String text = unit.repeat(MEBIBYTE / unit.length());
        assertThat(CpuTime.growth(text.length() / 4, size -> Sentences.of(text.substring(0, size))))
                .isLessThan(CpuTime.LINEAR);
        List<Span> sentences = Sentences.of(text);
        assertThat(sentences).allMatch(sentence -> sentence.length() <= Sentences.LONGEST);
        assertThat(sentences.stream().mapToInt(Span::length).sum())
                .isEqualTo((int) text.chars()
                                .filter(c -> !Character.isWhitespace(c))
                                .count()
                        + sentences.stream()
                                .mapToInt(sentence -> blanks(text, sentence))
                                .sum());
    }

    private static int blanks(String text, Span sentence) {
        return (int) sentence.in(text).chars().filter(Character::isWhitespace).count();
    }

    private static List<String> cut(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }
}
