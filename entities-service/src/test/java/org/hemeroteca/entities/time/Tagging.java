package org.hemeroteca.entities.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.TimeExpression;

/** One tagger for all tests, and texts cut down to a call. */
final class Tagging {
    static final TimeAnnotator ANNOTATOR = new TimeAnnotator();

    private Tagging() {}

    static <T extends Annotation> List<T> annotations(Class<T> kind, String text, String publishedOn) {
        Optional<LocalDate> day =
                Optional.of(publishedOn).filter(d -> !d.equals("-")).map(LocalDate::parse);
        TextContext context = day.map(TextContext::publishedOn).orElse(TextContext.NONE);
        return ANNOTATOR.annotate(AnnotatedText.of(text, context)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static List<TimeExpression> expressions(String text, String publishedOn) {
        return annotations(TimeExpression.class, text, publishedOn);
    }

    /** {@code este miércoles=2022-01-12}, in text order; mod behind a slash. */
    static List<String> values(String text, String publishedOn) {
        return expressions(text, publishedOn).stream()
                .map(e -> e.span().in(text) + "=" + e.value()
                        + e.mod().map(mod -> "/" + mod).orElse(""))
                .toList();
    }

    /** The lines of a test resource beside this class, without comments. */
    static List<String> resource(String name) {
        try (var in = new BufferedReader(
                new InputStreamReader(Tagging.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
