package org.hemeroteca.entities.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoleRulesTest {
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]+)]");

    @TestFactory
    Stream<DynamicTest> matches_itsExamples_yesButNotNo() {
        return RoleRules.shipped().stream()
                .flatMap(rule -> Stream.concat(
                        rule.yes().stream().map(example -> example(rule, example, true)),
                        rule.no().stream().map(example -> example(rule, example, false))));
    }

    @Test
    void shipped_everyRule_hasExamples() {
        assertThat(RoleRules.shipped())
                .allSatisfy(rule -> assertThat(rule.yes()).isNotEmpty());
    }

    @Test
    void read_unknownWords_isRefused() {
        assertThatThrownBy(() -> RoleRules.read("rule a 1\nleft {NOWHERE}$\nyes [x]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOWHERE");
    }

    private static DynamicTest example(RoleRule rule, String example, boolean expected) {
        return DynamicTest.dynamicTest(
                rule.name() + ": " + example,
                () -> assertThat(contexts(rule, example))
                        .allSatisfy(context -> assertThat(rule.matches(context)).isEqualTo(expected)));
    }

    private static List<RoleContext> contexts(RoleRule rule, String example) {
        var plain = new StringBuilder();
        var names = new ArrayList<Span>();
        Matcher bracketed = BRACKETED.matcher(example);
        int from = 0;
        while (bracketed.find()) {
            plain.append(example, from, bracketed.start()).append(bracketed.group(1));
            names.add(new Span(plain.length() - bracketed.group(1).length(), plain.length()));
            from = bracketed.end();
        }
        AnnotatedText text = AnnotatedText.of(plain + example.substring(from), TextContext.NONE);
        return rule.standings().stream()
                .flatMap(standing -> names.stream().map(name -> RoleContext.of(text, name, names, standing)))
                .toList();
    }
}
