package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.time.anchor.Publication;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.grammar.Grammar;
import org.hemeroteca.entities.time.lexicon.Lexicon;
import org.hemeroteca.entities.time.lexicon.WordAnalysis;
import org.hemeroteca.entities.time.token.TimeTokenizer;
import org.hemeroteca.entities.time.value.Hemisphere;

/**
 * Finds the time expressions of a Spanish text and says what they mean: value, interval, anchor.
 *
 * <p>Everything hangs on the text and its day of publication; the clock is never read. Without a day of publication, one is
 * inferred where the text fixes it, and what remains open stays underspecified.
 */
public final class TimeAnnotator implements Annotator {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Selection selection;

    public TimeAnnotator() {
        this(TimeResources.lexicon(), TimeResources.grammar());
    }

    TimeAnnotator(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.selection = new Selection(grammar.priorities(), new NameFilter());
    }

    @Override
    public List<Annotation> annotate(AnnotatedText text) {
        Chart chart = WordAnalysis.chart(TimeTokenizer.tokens(text.text()), lexicon);
        grammar.apply(chart);
        var tense = new ClauseTense(text.text(), chart);
        var story = Narrative.complete(chart, tense, selection.choose(chart));
        Optional<Publication> given = text.context().publishedOn().map(PublicationWindow::day);
        Optional<Inference> inference = given.isPresent()
                ? Optional.empty()
                : new PublicationInference(text.text(), chart, tense, story.expressions()).infer();
        var resolution = new Resolution(
                chart, given.or(() -> inference.map(Inference::publication)), inference.isPresent(), hemisphere(text));
        var annotations = new ArrayList<Annotation>();
        inference.map(Inference::annotation).ifPresent(annotations::add);
        annotations.addAll(expressions(chart, story, resolution));
        return annotations;
    }

    private static Hemisphere hemisphere(AnnotatedText text) {
        return text.context().sourceCountry().map(Hemisphere::of).orElse(Hemisphere.NORTH);
    }

    /** The expressions that some calendar has, and the ranges that they say together. */
    private static List<Annotation> expressions(Chart chart, Narrative.Story story, Resolution resolution) {
        var found = new ArrayList<Found>();
        var expressions = new ArrayList<TimeExpression>();
        var impossible = new ArrayList<Span>();
        for (Found next : story.expressions()) {
            resolution
                    .resolve(next, story.narrated().contains(next))
                    .ifPresentOrElse(
                            expression -> {
                                found.add(next);
                                expressions.add(expression);
                            },
                            () -> impossible.add(next.span()));
        }
        var annotations = new ArrayList<Annotation>(expressions);
        ImpossibleDates.warning(impossible).ifPresent(annotations::add);
        annotations.addAll(new TimeRanges(chart, found, expressions).ranges());
        return annotations;
    }
}
