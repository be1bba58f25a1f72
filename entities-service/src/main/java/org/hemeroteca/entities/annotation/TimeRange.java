package org.hemeroteca.entities.annotation;

import java.util.List;
import org.hemeroteca.entities.text.Span;

/**
 * Two time expressions that say one stretch together ({@code del 9 al 10 de enero}), or one with an open side
 * ({@code desde marzo}).
 *
 * @param span from the first member's start to the last one's end
 * @param members spans of the one or two {@link TimeExpression}s, in text order
 */
public record TimeRange(Span span, List<Span> members, Interval interval) implements Annotation {
    public TimeRange {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > 2) {
            throw new IllegalArgumentException("A range has one or two members but had " + members.size());
        }
    }
}
