package org.hemeroteca.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.text.Span;

/**
 * Gives the names of places the bounds that they have by custom. The common noun before the name of a river, a mountain, a street
 * or a building belongs to it ({@code sierra de Gredos}, {@code calle Mayor}), that before the name of a town does not
 * ({@code aeropuerto de Bilbao}); a leading article does not either. Parts of one name that a tagger leaves apart are joined.
 */
public final class FeatureNames implements Annotator {
    private final Annotator names;
    private final FeatureWords words;

    /**
     * @param names proposes the candidates, in text order and without overlap
     * @param likeliest what sort of place a name means first of all; empty when no place is known by it
     */
    public FeatureNames(Annotator names, Function<String, Optional<PlaceType>> likeliest) {
        this.names = names;
        this.words = new FeatureWords(likeliest);
    }

    @Override
    public List<Candidate> annotate(AnnotatedText text) {
        var bounded = new ArrayList<Candidate>();
        for (var annotation : names.annotate(text)) {
            add((Candidate) annotation, text.text(), bounded);
        }
        return bounded;
    }

    private void add(Candidate candidate, String text, List<Candidate> before) {
        String name = candidate.span().in(text);
        if (candidate.type() == Candidate.Type.PLACE && FeatureWords.isCommonNoun(name)) {
            return;
        }
        Candidate whole = withoutArticle(joined(placed(candidate, name), text, before), text);
        int start = words.start(text, whole.span(), whole.type())
                .orElse(whole.span().start());
        before.removeIf(other -> other.span().start() >= start);
        boolean free = before.isEmpty() || before.get(before.size() - 1).span().end() <= start;
        before.add(free && start < whole.span().start() ? place(whole, start, text) : whole);
    }

    /** {@code Glorieta Sánchez Taboada} is nobody. */
    private static Candidate placed(Candidate candidate, String name) {
        return candidate.type() == Candidate.Type.PERSON && FeatureWords.beginsWithSite(name)
                ? candidate.retyped(Candidate.Type.PLACE)
                : candidate;
    }

    /** One candidate of this and the one before, when together they name a place: {@code Santiago} and {@code de Cuba}. */
    private Candidate joined(Candidate candidate, String text, List<Candidate> before) {
        if (candidate.type() != Candidate.Type.PLACE || before.isEmpty()) {
            return candidate;
        }
        Candidate first = before.get(before.size() - 1);
        boolean one = first.type() == Candidate.Type.PLACE && words.areOneName(text, first.span(), candidate.span());
        return one ? place(candidate, first.span().start(), text) : candidate;
    }

    private static Candidate withoutArticle(Candidate candidate, String text) {
        int article = FeatureWords.articleLength(candidate.span().in(text));
        return article == 0 || candidate.type() != Candidate.Type.PLACE
                ? candidate
                : with(
                        candidate,
                        new Span(
                                candidate.span().start() + article,
                                candidate.span().end()));
    }

    private static Candidate place(Candidate candidate, int start, String text) {
        Candidate grown = with(candidate, new Span(start, candidate.span().end()));
        return new Candidate(
                grown.span(),
                Candidate.Type.PLACE,
                grown.confidence(),
                candidate.type() == Candidate.Type.PLACE ? grown.acts() : OptionalDouble.empty(),
                grown.evidence().with(Candidate.COMPLETED_FROM, candidate.span().in(text)));
    }

    private static Candidate with(Candidate candidate, Span span) {
        return new Candidate(span, candidate.type(), candidate.confidence(), candidate.acts(), candidate.evidence());
    }
}
