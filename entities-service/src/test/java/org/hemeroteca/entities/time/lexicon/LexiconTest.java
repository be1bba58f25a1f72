package org.hemeroteca.entities.time.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.hemeroteca.entities.time.TimeAnnotator;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.chart.Item;
import org.hemeroteca.entities.time.token.Folding;
import org.hemeroteca.entities.time.token.TimeTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = shipped();

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-ES", "es-MX", "es-AR"})
    void has_everyNameOfTheJdk(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        for (Month month : Month.values()) {
            assertThat(LEXICON.has("month", Folding.key(month.getDisplayName(TextStyle.FULL, locale))))
                    .isTrue();
            assertThat(LEXICON.has("mon", key(month.getDisplayName(TextStyle.SHORT, locale))))
                    .isTrue();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(LEXICON.has("weekday", Folding.key(day.getDisplayName(TextStyle.FULL, locale))))
                    .isTrue();
            assertThat(LEXICON.has("wd", key(day.getDisplayName(TextStyle.SHORT, locale))))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dos mil veintidós,2022",
        "mil novecientos treinta y dos,1932",
        "treinta y un,31",
        "ciento veinte,120",
        "doscientas,200",
        "mil,1000",
        "diez mil,10000",
        "100.000,100000",
        "1.500,1500",
        "siete,7",
        "veintitrés,23"
    })
    void chart_numberInWords_isComposed(String words, String value) {
        assertThat(items(words))
                .filteredOn(item -> item.kind().equals("number"))
                .extracting(Item::value)
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"l999,1999", "2O22,2022", "I998,1998", "200O,2000"})
    void chart_misreadYear_isMended(String word, String year) {
        assertThat(items(word))
                .filteredOn(item -> item.kind().equals("yyyy"))
                .extracting(Item::value)
                .containsExactly(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.0.1.7", "A7", "MD-80", "$2022", "99999999999999999999", "1.2.3.4.5.6"})
    void chart_digitsOfCodes_areNothing(String word) {
        assertThat(items(word)).isEmpty();
    }

    @Test
    void read_lineWithoutValue_isRefused() {
        assertThatThrownBy(() -> LexiconReader.read(List.of("month: enero")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("month: enero");
    }

    private static List<Item> items(String words) {
        Chart chart = WordAnalysis.chart(TimeTokenizer.tokens(words), LEXICON);
        return chart.at(0);
    }

    private static String key(String abbreviation) {
        return Folding.key(abbreviation.replace(".", ""));
    }

    private static Lexicon shipped() {
        try (var in = new BufferedReader(new InputStreamReader(
                TimeAnnotator.class.getResourceAsStream("lexicon.txt"), StandardCharsets.UTF_8))) {
            return LexiconReader.read(in.lines().toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
