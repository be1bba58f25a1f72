package org.hemeroteca.entities.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRuleReaderTest {
    @Test
    void read_rule_keepsItsExamples() {
        Grammar grammar = TimeRuleReader.read(List.of(
                "layer",
                "rule today",
                "match (hoy|{deictic})",
                "form D+0",
                "yes \"dijo [hoy] que\" @2024-03-14 -> 2024-03-14",
                "no \"hoyo\""));
        assertThat(grammar.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("today");
            assertThat(rule.layer()).isEqualTo(1);
            assertThat(rule.examples())
                    .extracting(RuleExample::text, example -> example.span().orElse(""))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("dijo hoy que", "hoy"),
                            org.assertj.core.groups.Tuple.tuple("hoyo", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "match hoy",
                "rule a|match hoy",
                "rule a|yes \"hoy\"",
                "rule a|match (hoy|yes \"hoy\"",
                "rule a|match <nothing>|yes \"hoy\"",
                "rule a|match {}|yes \"hoy\"",
                "rule a|match hoy|yes hoy",
                "rule a|match hoy|colour red|yes \"hoy\"",
                "rule a|match [hoy]|yes \"hoy\"",
            })
    void read_malformedRule_isRefused(String lines) {
        List<String> file = List.of(
                lines.replace("(hoy|yes", "(hoy\nyes").replace('|', '\n').split("\n"));
        assertThatThrownBy(() -> TimeRuleReader.read(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
