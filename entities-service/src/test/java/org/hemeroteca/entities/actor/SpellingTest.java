package org.hemeroteca.entities.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemeroteca.entities.text.TextNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Zhelensky, Zelenski",
        "Zelenskyy, Zelensky",
        "Volodymyr, Volodímir",
        "Dmitry, Dmitri",
        "Vladimir, Vladímir",
        "Anthony, Antony",
        "Martha, Marta",
        "Attamaint, Atamaint",
        "Woolf, Wolf",
        "Torrez, Torres",
        "Jruschev, Jrushev"
    })
    void sound_otherSpellingOfAName_isTheSame(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Putin, Rutin", "Peskov, Petrov", "Ramos, Rams", "Chávez, Galvez", "Mario, María"})
    void sound_anotherName_differs(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({"cartens, carstens", "rubeles, rugeles", "gorbachov, gorbachev", "witkoff, wiktoff"})
    void misspelt_oneSlip_isPossible(String one, String other) {
        assertThat(Spelling.misspelt(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"daniel, daniela", "fernando, fernanda", "rato, ramo", "martin, martinez", "juzgado2, juzgado3"})
    void misspelt_anotherName_isNot(String one, String other) {
        assertThat(Spelling.misspelt(one, other)).isFalse();
    }

    private static String sound(String name) {
        return Spelling.sound(TextNormalizer.key(name));
    }
}
