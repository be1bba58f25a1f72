package org.hemeroteca.entities.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text with everything found in it so far. Immutable.
 *
 * <p>A title that was given apart from the text stands before it, with a blank line between, so that one pass reads both; the
 * text proper begins at {@link #bodyStart()}.
 */
public final class AnnotatedText {
    private static final String TITLE_SEPARATOR = "\n\n";
    private static final Comparator<Annotation> TEXT_ORDER = Comparator.comparing(Annotation::span);

    private final String text;
    private final int bodyStart;
    private final TextContext context;
    private final List<Annotation> annotations;

    private AnnotatedText(String text, int bodyStart, TextContext context, List<Annotation> annotations) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.context = context;
        this.annotations = annotations;
    }

    public static AnnotatedText of(String body, TextContext context) {
        String head = context.title()
                .filter(t -> !t.isBlank())
                .map(t -> t + TITLE_SEPARATOR)
                .orElse("");
        return new AnnotatedText(head + body, head.length(), context, List.of());
    }

    /** The analysed text: the title, if one was given apart, then the text. */
    public String text() {
        return text;
    }

    /** Where the text proper begins, in UTF-16 units; 0 without a separate title. */
    public int bodyStart() {
        return bodyStart;
    }

    /** Where a title that was given apart ends, in UTF-16 units; 0 without one. */
    public int titleEnd() {
        return Math.max(0, bodyStart - TITLE_SEPARATOR.length());
    }

    public TextContext context() {
        return context;
    }

    /** All annotations of one kind, in text order. */
    public <T extends Annotation> List<T> all(Class<T> kind) {
        return annotations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The first annotation of one kind, if there is any. */
    public <T extends Annotation> Optional<T> first(Class<T> kind) {
        return annotations.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /**
     * This text in other letters; what was found in it stays where it is.
     *
     * @throws IllegalArgumentException when the letters are more or fewer
     */
    public AnnotatedText rewritten(String letters) {
        if (letters.length() != text.length()) {
            throw new IllegalArgumentException("%d letters for %d".formatted(letters.length(), text.length()));
        }
        List<Annotation> same = annotations.stream()
                .map(annotation -> annotation instanceof Token token
                        ? new Token(token.span(), token.span().in(letters))
                        : annotation)
                .toList();
        return new AnnotatedText(letters, bodyStart, context, same);
    }

    /** This text with {@code more} added. */
    public AnnotatedText with(List<? extends Annotation> more) {
        if (more.isEmpty()) {
            return this;
        }
        var joined = new ArrayList<Annotation>(annotations.size() + more.size());
        Stream.concat(annotations.stream(), more.stream()).sorted(TEXT_ORDER).forEach(joined::add);
        return new AnnotatedText(text, bodyStart, context, List.copyOf(joined));
    }
}
