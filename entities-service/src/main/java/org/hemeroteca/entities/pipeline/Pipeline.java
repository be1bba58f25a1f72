package org.hemeroteca.entities.pipeline;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.annotation.TextLanguage;

/**
 * The ordered steps that turn a text into mentions. Immutable and safe to share between threads; the same text with the same
 * context always gives the same analysis.
 */
public final class Pipeline {
    private final Annotator language;
    private final List<Annotator> steps;
    private final String version;

    /**
     * @param language finds the language; a text in another language than Spanish is taken no further
     * @param steps what follows, in this order; each sees what those before it found
     * @param version names the pipeline and its models in every answer
     */
    public Pipeline(Annotator language, List<Annotator> steps, String version) {
        this.language = language;
        this.steps = List.copyOf(steps);
        this.version = version;
    }

    public String version() {
        return version;
    }

    /** The same pipeline, whose steps {@code watch} may wrap but not change. */
    public Pipeline watchedBy(UnaryOperator<Annotator> watch) {
        return new Pipeline(watch.apply(language), steps.stream().map(watch).toList(), version);
    }

    public Analysis analyse(String text, TextContext context) {
        var annotated = add(AnnotatedText.of(text, context), language);
        boolean readable =
                annotated.first(TextLanguage.class).map(TextLanguage::readable).orElse(true);
        for (Annotator step : readable ? steps : List.<Annotator>of()) {
            annotated = add(annotated, step);
        }
        return new Analysis(annotated, version);
    }

    private static AnnotatedText add(AnnotatedText text, Annotator step) {
        return text.with(step.annotate(text));
    }
}
