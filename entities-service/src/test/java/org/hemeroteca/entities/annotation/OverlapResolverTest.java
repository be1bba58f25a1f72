package org.hemeroteca.entities.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.text.Span;
import org.junit.jupiter.api.Test;

class OverlapResolverTest {
    private static final Mention HOSPITAL = organization(0, 22, 0.8);
    private static final Mention DATE = date(9, 22, 0.95);

    @Test
    void resolve_dateInsideName_keepsName() {
        assertThat(OverlapResolver.resolve(List.of(DATE, HOSPITAL))).containsExactly(HOSPITAL);
    }

    @Test
    void resolve_sureDateInsideDoubtfulName_keepsDate() {
        var doubtful = organization(0, 22, 0.3);
        assertThat(OverlapResolver.resolve(List.of(doubtful, DATE))).containsExactly(DATE);
    }

    @Test
    void resolve_twoMentionsOnOneSpan_keepsTheSurerOne() {
        var person = new ActorMention(
                new Span(4, 11), MentionType.PERSON, Referent.named("Domingo"), Optional.empty(), 0.6, evidence());
        var day = date(4, 11, 0.9);
        assertThat(OverlapResolver.resolve(List.of(person, day))).containsExactly(day);
    }

    @Test
    void resolve_mentionsSideBySide_keepsAllInTextOrder() {
        var first = date(0, 4, 0.5);
        var second = organization(4, 9, 0.9);
        assertThat(OverlapResolver.resolve(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void resolve_chainOfOverlaps_givesTheSameInEveryOrder() {
        var chain = new ArrayList<Mention>(
                List.of(date(0, 6, 0.7), organization(4, 12, 0.7), date(10, 16, 0.7), organization(15, 18, 0.99)));
        var expected = OverlapResolver.resolve(chain);
        for (int i = 0; i < chain.size(); i++) {
            Collections.rotate(chain, 1);
            assertThat(OverlapResolver.resolve(chain)).isEqualTo(expected);
        }
        assertThat(expected).extracting(Mention::span).containsExactly(new Span(4, 12), new Span(15, 18));
    }

    private static ActorMention organization(int start, int end, double confidence) {
        return new ActorMention(
                new Span(start, end),
                MentionType.ORGANIZATION,
                Referent.named("Hospital"),
                Optional.empty(),
                confidence,
                evidence());
    }

    private static TimeExpression date(int start, int end, double confidence) {
        return new TimeExpression(
                new Span(start, end),
                MentionType.DATE,
                "XXXX-10-12",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TimeExpression.Anchor.NONE,
                TimeExpression.Usage.CALENDAR,
                Optional.empty(),
                confidence,
                evidence());
    }

    private static Evidence evidence() {
        return Evidence.of("test");
    }
}
