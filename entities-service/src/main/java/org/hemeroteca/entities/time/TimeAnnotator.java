package org.hemeroteca.entities.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotation;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.time.anchor.PublicationWindow;
import org.hemeroteca.entities.time.chart.Chart;
import org.hemeroteca.entities.time.grammar.Grammar;
import org.hemeroteca.entities.time.lexicon.Lexicon;
import org.hemeroteca.entities.time.lexicon.WordAnalysis;
import org.hemeroteca.entities.time.token.TimeTokenizer;

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
        var story = Narrative.complete(text.text(), chart, selection.choose(chart));
        Optional<PublicationWindow> given = text.context().publishedOn().map(PublicationWindow::day);
        Optional<Inference> inference = given.isPresent()
                ? Optional.empty()
                : new PublicationInference(text.text(), chart, story.expressions()).infer();
        var resolution = new Resolution(chart, given.or(() -> inference.map(Inference::window)), inference.isPresent());
        var annotations = new ArrayList<Annotation>();
        inference.map(Inference::publication).ifPresent(annotations::add);
        annotations.addAll(expressions(chart, story, resolution));
        return annotations;
    }

    /** The expressions that some calendar has, and the ranges that they say together. */
    private static List<Annotation> expressions(Chart chart, Narrative.Story story, Resolution resolution) {
        var found = new ArrayList<Found>();
        var expressions = new ArrayList<TimeExpression>();
        for (Found next : story.expressions()) {
            resolution.resolve(next, story.narrated().contains(next)).ifPresent(expression -> {
                found.add(next);
                expressions.add(expression);
            });
        }
        var annotations = new ArrayList<Annotation>(expressions);
        annotations.addAll(new TimeRanges(chart, found, expressions).ranges());
        return annotations;
    }
}
