package org.hemeroteca.entities.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in the stored text.
 *
 * @param start first unit, 0 or more
 * @param end unit behind the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Span needs 0 <= start < end but was [%d, %d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /** The part of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Text order; of two spans that begin together the longer comes first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
