package org.hemeroteca.entities.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.Interval;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeRange;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code expressions.tsv}: text, publication date, type, value, mod, start, end, more. */
class ExpressionTableTest {
    static List<String> rows() {
        return Tagging.resource("expressions.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void annotate_expressionOfTable_saysWhatTableSays(String row) {
        String[] cells = row.split("\t");
        String text = cells[0].replace("[", "").replace("]", "");
        Span span = new Span(cells[0].indexOf('['), cells[0].indexOf(']') - 1);
        if (cells[2].equals("RANGE")) {
            assertThat(Tagging.annotations(TimeRange.class, text, cells[1]))
                    .filteredOn(range -> span.contains(range.span()))
                    .extracting(TimeRange::interval)
                    .containsExactly(Optional.of(new Interval(cells[5], cells[6])));
        } else {
            assertThat(Tagging.expressions(text, cells[1]))
                    .filteredOn(expression -> expression.span().equals(span))
                    .extracting(ExpressionTableTest::cells)
                    .containsExactly(List.of(cells).subList(2, cells.length));
        }
    }

    private static List<String> cells(TimeExpression expression) {
        return List.of(
                expression.type().name(),
                expression.value(),
                expression.mod().orElse("-"),
                expression.interval().map(Interval::start).orElse("-"),
                expression.interval().map(Interval::end).orElse("-"),
                expression.freq().map(freq -> "freq=" + freq).orElse(usage(expression)));
    }

    private static String usage(TimeExpression expression) {
        return switch (expression.usage()) {
            case AGE, SPORT -> "usage=" + expression.usage();
            case CALENDAR, VAGUE -> "-";
        };
    }
}
