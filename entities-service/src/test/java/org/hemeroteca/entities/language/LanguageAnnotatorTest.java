package org.hemeroteca.entities.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.TextLanguage;
import org.hemeroteca.entities.annotation.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageAnnotatorTest {
    private static final String SPANISH =
            "El presidente del Gobierno dijo ayer que los impuestos no subirán y que las obras empezarán en enero.";

    private final LanguageAnnotator annotator = new LanguageAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "es; El presidente del Gobierno dijo ayer que los impuestos no subirán y que las obras del puerto empezarán en enero.",
                "pt; O presidente do Brasil disse ontem que o governo não vai aumentar os impostos e que as obras do porto começam em janeiro.",
                "gl; O presidente da Xunta dixo onte que o goberno non vai subir os impostos e que as obras do porto comezarán en xaneiro.",
                "ca; El president de la Generalitat va dir ahir que el govern no apujarà els impostos i que les obres del port començaran al gener.",
                "it; Il presidente del Consiglio ha detto ieri che il governo non aumenterà le tasse e che i lavori del porto cominceranno a gennaio.",
                "fr; Le président a déclaré hier que le gouvernement n’augmenterait pas les impôts et que les travaux du port commenceraient en janvier.",
                "en; The president said yesterday that the government would not raise taxes and that work on the port would begin in January.",
                "de; Der Präsident sagte gestern, dass die Regierung die Steuern nicht erhöhen werde und dass die Arbeiten am Hafen im Januar beginnen.",
            })
    void annotate_runningText_tellsItsLanguage(String tag, String text) {
        assertThat(language(text).tag()).isEqualTo(tag);
    }

    @Test
    void annotate_capitalsOnly_isStillSpanish() {
        assertThat(language(SPANISH.toUpperCase(Locale.ROOT)).tag()).isEqualTo("es");
    }

    @Test
    void annotate_spanishText_warnsOfNothing() {
        assertThat(annotate(SPANISH).all(Warning.class)).isEmpty();
    }

    @Test
    void annotate_portugueseText_warnsAndIsNotReadable() {
        String text = "O presidente do Brasil disse ontem que o governo não vai aumentar os impostos em janeiro.";
        assertThat(annotate(text).all(Warning.class))
                .singleElement()
                .extracting(Warning::message)
                .isEqualTo("The text seems to be in Portuguese, not in Spanish; no names were looked for");
        assertThat(language(text).readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Президент заявил вчера, что правительство не будет повышать налоги и что работы начнутся в конце года.",
                "Presidentti sanoi eilen, että hallitus ei korota veroja ja että satamatyöt alkavat vuoden lopussa."
            })
    void annotate_unknownLanguage_isNotReadable(String text) {
        assertThat(language(text).readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putin y Biden", "1 2 3 4 5 6 7 8 9 10 11 12 13 14", "OTAN"})
    void annotate_tooFewWords_staysUndetermined(String text) {
        assertThat(language(text).tag()).isEqualTo(TextLanguage.UNDETERMINED);
    }

    @Test
    void annotate_blankText_saysNothing() {
        assertThat(annotator.annotate(AnnotatedText.of(" \n", TextContext.NONE)))
                .isEmpty();
    }

    private TextLanguage language(String text) {
        return annotate(text).first(TextLanguage.class).orElseThrow();
    }

    private AnnotatedText annotate(String text) {
        var bare = AnnotatedText.of(text, TextContext.NONE);
        return bare.with(annotator.annotate(bare));
    }
}
