package org.hemeroteca.entities.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemeroteca.entities.testsupport.CpuTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Biden-Putin hablan.; Biden|-|Putin|hablan|.",
                "a EE.UU. y la OTAN; a|EE.UU.|y|la|OTAN",
                "en EE. UU. hay; en|EE.|UU.|hay",
                "George W. Bush; George|W.|Bush",
                "el Sr. García; el|Sr.|García",
                "«líneas rojas», dijo; «|líneas|rojas|»|,|dijo",
                "“sí”; “|sí|”",
                "O'Donnell y D’Angelo; O'Donnell|y|D’Angelo",
                "(CNN) –– Hoy...; (|CNN|)|––|Hoy|...",
                "el 3,5% de 100.000 a las 3:30 p.m. hoy; el|3,5|%|de|100.000|a|las|3:30|p.m.|hoy",
                "ver pic.twitter.com/h0urtLA712— Ana; ver|pic.twitter.com/h0urtLA712|—|Ana",
                "dárselo a @Ana #Hoy; dárselo|a|@|Ana|#|Hoy",
                "la vitamina D.; la|vitamina|D|.",
                "¿Qué?; ¿|Qué|?",
            })
    void of_text_cutsWordsAndSigns(String text, String tokens) {
        assertThat(String.join("|", cut(text))).isEqualTo(tokens);
    }

    @Test
    void of_emojiWithModifiers_isOneToken() {
        assertThat(cut("Hola 👋🏽 ❤️ ya")).containsExactly("Hola", "👋🏽", "❤️", "ya");
    }

    @Test
    void of_combiningMarksAndSoftHyphens_stayInTheirWord() {
        assertThat(cut("Jose\u0301 co\u00ADopera")).containsExactly("Jose\u0301", "co\u00ADopera");
    }

    @Test
    void of_noBreakSpaces_separate() {
        assertThat(cut("READ\u00A0 La\u200Bhuelga")).containsExactly("READ", "La", "huelga");
    }

    @Test
    void of_sentenceWithinText_givesOffsetsOfTheText() {
        assertThat(Tokens.of("Uno. Dos tres.", new Span(5, 14)))
                .containsExactly(new Span(5, 8), new Span(9, 13), new Span(13, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "A.", "a'", "\"", "1,", "🇪", "www.", "Sr.", "́", "\uD83C", "-"})
    void of_hostileMebibyte_isLinearAndCoversAll(String unit) {
        String text = unit.repeat((1 << 20) / unit.length());
        assertThat(CpuTime.growth(text.length() / 4, size -> Tokens.of(text, new Span(0, size))))
                .isLessThan(CpuTime.LINEAR);
        assertThat(Tokens.of(text, new Span(0, text.length())).stream()
                        .mapToInt(Span::length)
                        .sum())
                .isEqualTo(text.length());
    }

    private static List<String> cut(String text) {
        return Tokens.of(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
