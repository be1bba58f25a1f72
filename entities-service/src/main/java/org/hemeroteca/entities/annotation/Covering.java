package org.hemeroteca.entities.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemeroteca.entities.text.Span;

/** Finds which of several annotations, none overlapping another, a span begins in. */
public final class Covering<T extends Annotation> {
    private final TreeMap<Integer, T> byStart = new TreeMap<>();

    public Covering(List<T> annotations) {
        annotations.forEach(annotation -> byStart.put(annotation.span().start(), annotation));
    }

    public Optional<T> at(Span span) {
        return Optional.ofNullable(byStart.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(found -> span.start() < found.span().end());
    }
}
