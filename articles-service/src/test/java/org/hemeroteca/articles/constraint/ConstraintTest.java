package org.hemeroteca.articles.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", " \u00a0a", "\uFEFF¿?", "👍", "\u0001."})
    void hasContent_somethingToRead_isValid(String value) {
        assertThat(new HasContent.Check().isValid(value, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\u00a0\u202f\u3000", "\uFEFF", "\u200b\u200d", "\u2028", "\u0001"})
    void hasContent_nothingToRead_isNotValid(String value) {
        assertThat(new HasContent.Check().isValid(value, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "👍", "\uFFFF", "\u0001", "\uD83D\uDC4D\uD83D\uDC4D"})
    void encodable_whatUtf8Holds_isValid(String value) {
        assertThat(new Encodable.Check().isValid(value, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\uD83D", "\uDC4D\uD83D", "a\uDC4D"})
    void encodable_nulOrHalfAPair_isNotValid(String value) {
        assertThat(new Encodable.Check().isValid(value, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-MX", "es-419", "ca-valencia", "zh-Hant-TW", "ES"})
    void languageTag_wellFormed_isValid(String value) {
        assertThat(new LanguageTag.Check().isValid(value, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "español", "es_MX", "e", "es-", "es MX", "x-privado"})
    void languageTag_malformed_isNotValid(String value) {
        assertThat(new LanguageTag.Check().isValid(value, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://diario.example",
                "HTTP://diario.example:8080/a?b=c#d",
                "https://diario.example/año/nuevo"
            })
    void webAddress_httpWithHost_isValid(String value) {
        assertThat(new WebAddress.Check().isValid(value, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "diario.example",
                "/a",
                "ftp://diario.example",
                "https:///a",
                "https://diario.example/a b",
                "mailto:a@b.example"
            })
    void webAddress_anythingElse_isNotValid(String value) {
        assertThat(new WebAddress.Check().isValid(value, null)).isFalse();
    }
}
