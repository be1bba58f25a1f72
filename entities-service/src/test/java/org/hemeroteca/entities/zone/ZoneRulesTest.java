package org.hemeroteca.entities.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ZoneRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("yes")
    void matches_exampleOfTheRule_isTrue(ZoneRule rule, String line) {
        assertThat(rule.matches(line)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("no")
    void matches_counterexampleOfTheRule_isFalse(ZoneRule rule, String line) {
        assertThat(rule.matches(line)).isFalse();
    }

    @Test
    void read_everyRule_hasExamplesAndItsOwnName() {
        var rules = ZoneRuleReader.read();
        assertThat(rules)
                .isNotEmpty()
                .allMatch(rule -> !rule.yes().isEmpty() && !rule.no().isEmpty());
        assertThat(rules).extracting(ZoneRule::name).doesNotHaveDuplicates();
    }

    static Stream<Arguments> yes() {
        return ZoneRuleReader.read().stream()
                .flatMap(rule -> rule.yes().stream().map(line -> Arguments.of(rule, line)));
    }

    static Stream<Arguments> no() {
        return ZoneRuleReader.read().stream().flatMap(rule -> rule.no().stream().map(line -> Arguments.of(rule, line)));
    }
}
