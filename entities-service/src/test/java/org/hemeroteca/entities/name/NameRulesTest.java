package org.hemeroteca.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemeroteca.entities.name.NameTexts.candidate;
import static org.hemeroteca.entities.name.NameTexts.described;

import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.Candidate.Type;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NameRulesTest {
    @TestFactory
    Stream<DynamicTest> begin_itsExamples_yesButNotNo() {
        return NameRuleReader.shipped().stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().yes().stream().map(example -> example(rule, example, true)),
                        rule.examples().no().stream().map(example -> example(rule, example, false))));
    }

    @Test
    void shipped_everyRule_hasExamplesOfBothKinds() {
        assertThat(NameRuleReader.shipped()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.examples().yes()).isNotEmpty();
            assertThat(rule.examples().no()).isNotEmpty();
        });
    }

    @Test
    void read_unknownWords_isRefused() {
        assertThatThrownBy(() -> NameRuleReader.read(List.of("rule a", "left {NOWHERE} $")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOWHERE");
    }

    @Test
    void apply_whatIsSaidOnce_holdsInTheWholeText() {
        String text = "Víctimas de Luna Azul. La discoteca Luna Azul cerró.";
        var found = List.of(
                candidate(text, "Luna Azul", 0, Type.ORGANIZATION), candidate(text, "Luna Azul", 1, Type.ORGANIZATION));
        assertThat(described(text, NameRules.apply(text, found))).containsExactly("PLACE Luna Azul", "PLACE Luna Azul");
    }

    @Test
    void apply_administration_isABodyButItsHeadAPerson() {
        String text = "La administración Carter negoció; Carter firmó.";
        var found = List.of(candidate(text, "Carter", 0, Type.PERSON), candidate(text, "Carter", 1, Type.PERSON));
        assertThat(described(text, NameRules.apply(text, found)))
                .containsExactly("ORGANIZATION administración Carter", "PERSON Carter");
    }

    @Test
    void apply_nameThatGrows_swallowsItsNeighbour() {
        String text = "La administración Carter negoció.";
        var found = List.of(
                candidate(text, "administración", 0, Type.ORGANIZATION), candidate(text, "Carter", 0, Type.PERSON));
        assertThat(described(text, NameRules.apply(text, found))).containsExactly("ORGANIZATION administración Carter");
    }

    @Test
    void apply_thing_goesWithItsAcronymEverywhere() {
        String text = "El Índice Nacional de Precios (INP) subió. El INP mide la OTAN.";
        var found = List.of(
                candidate(text, "Índice Nacional de Precios", 0, Type.ORGANIZATION),
                candidate(text, "INP", 0, Type.ORGANIZATION),
                candidate(text, "INP", 1, Type.ORGANIZATION),
                candidate(text, "OTAN", 0, Type.ORGANIZATION));
        assertThat(described(text, NameRules.apply(text, Acronyms.join(text, found))))
                .containsExactly("ORGANIZATION OTAN");
    }

    @Test
    void apply_correction_namesTheRule() {
        String text = "La empresa Mendoza ganó.";
        var corrected = NameRules.apply(text, List.of(candidate(text, "Mendoza", 0, Type.PERSON)));
        assertThat(corrected.get(0).type()).isEqualTo(Type.ORGANIZATION);
        assertThat(corrected.get(0).evidence().details()).containsEntry("nameRule", "firm");
    }

    private static DynamicTest example(NameRule rule, String example, boolean expected) {
        int open = example.indexOf('[');
        int close = example.indexOf(']');
        String text = example.replace("[", "").replace("]", "");
        return DynamicTest.dynamicTest(
                rule.name() + ": " + example,
                () -> assertThat(rule.begin(text, new Span(open, close - 1)).isPresent())
                        .isEqualTo(expected));
    }
}
