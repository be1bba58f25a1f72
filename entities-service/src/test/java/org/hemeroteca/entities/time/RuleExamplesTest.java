package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.time.grammar.RuleExample;
import org.hemeroteca.entities.time.grammar.TimeRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
    private static final TimeAnnotator ANNOTATOR = new TimeAnnotator();

    static Stream<Arguments> examples() {
        return TimeResources.grammar().rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> Arguments.of(Named.of(rule.id() + ": " + example.text(), rule), example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void annotate_exampleOfRule_findsWhatItSays(TimeRule rule, RuleExample example) {
        List<TimeExpression> found = annotate(example);
        if (example.span().isEmpty()) {
            assertThat(found)
                    .noneMatch(expression -> expression.evidence().rule().startsWith("time/" + rule.id() + "@"));
        } else {
            assertThat(found.stream().map(e -> e.span().in(example.text()) + " -> " + e.value()))
                    .contains(example.span().get() + " -> " + example.value());
        }
    }

    private static List<TimeExpression> annotate(RuleExample example) {
        TextContext context = example.publishedOn()
                .map(day -> TextContext.publishedOn(LocalDate.parse(day)))
                .orElse(TextContext.NONE);
        return ANNOTATOR.annotate(AnnotatedText.of(example.text(), context)).stream()
                .filter(TimeExpression.class::isInstance)
                .map(TimeExpression.class::cast)
                .toList();
    }
}
