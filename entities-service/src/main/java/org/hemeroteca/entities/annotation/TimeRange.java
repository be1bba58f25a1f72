package org.hemeroteca.entities.annotation;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.text.Span;

/**
 * Two time expressions that say one stretch together ({@code del 9 al 10 de enero}), or one with an open side
 * ({@code desde marzo}).
 *
 * @param span from the first member's start to the last one's end
 * @param members spans of the one or two {@link TimeExpression}s, in text order
 * @param interval empty as long as a member has none
 */
public record TimeRange(Span span, List<Span> members, Open open, Optional<Interval> interval) implements Annotation {
    public TimeRange {
        members = List.copyOf(members);
        if (members.size() != (open == Open.NONE ? 2 : 1)) {
            throw new IllegalArgumentException("%d members with open side %s".formatted(members.size(), open));
        }
    }

    /** The side that nothing fixes. */
    public enum Open {
        NONE,
        START,
        END;

        /**
         * What two expressions cover together; one expression with an open side is both.
         *
         * @return empty unless both cover something, and the second ends behind the start of the first
         */
        public Optional<Interval> join(Optional<Interval> first, Optional<Interval> last) {
            String start =
                    this == START ? Interval.OPEN : first.map(Interval::start).orElse(Interval.OPEN);
            String end = this == END ? Interval.OPEN : last.map(Interval::end).orElse(Interval.OPEN);
            boolean known =
                    (this == START || !start.equals(Interval.OPEN)) && (this == END || !end.equals(Interval.OPEN));
            boolean ordered = this != NONE
                    || known
                            && first.orElseThrow()
                                    .startsAt()
                                    .orElseThrow()
                                    .isBefore(last.orElseThrow().endsAt().orElseThrow());
            return known && ordered ? Optional.of(new Interval(start, end)) : Optional.empty();
        }
    }
}
