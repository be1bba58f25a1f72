package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Miguel|~ “~|Piojo|~” ~|Herrera",
                "José Manuel|~ «~|Chepo|~» de la ~|Torre",
                "Jorge|~, '~|Tuto|~', ~|Quiroga"
            })
    void join_nicknameBetweenNames_isOneName(String first, String opened, String nickname, String closed, String last) {
        String whole = first + opened + nickname + closed + last;
        String text = "Habló " + whole + " ayer.";
        var found = List.of(
                candidate(text, first, 0, Type.PERSON),
                candidate(text, nickname, 0, Type.PERSON),
                candidate(text, last, 0, Type.PERSON));

        assertThat(described(text, Nicknames.join(text, found))).containsExactly("PERSON " + whole);
    }

    @Test
    void join_quotationBetweenNames_staysApart() {
        String text = "Dijo Herrera: “Piojo” Mohamed calló.";
        var found = List.of(candidate(text, "Herrera", 0, Type.PERSON), candidate(text, "Mohamed", 0, Type.PERSON));

        assertThat(Nicknames.join(text, found)).isEqualTo(found);
    }

    @Test
    void join_bodyBehindNickname_staysApart() {
        String text = "El club de Miguel “Piojo” América ganó.";
        var found =
                List.of(candidate(text, "Miguel", 0, Type.PERSON), candidate(text, "América", 0, Type.ORGANIZATION));

        assertThat(Nicknames.join(text, found)).isEqualTo(found);
    }
}
