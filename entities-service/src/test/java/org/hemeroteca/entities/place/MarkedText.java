package org.hemeroteca.entities.place;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.annotation.TextContext;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.GazetteerReader;
import org.hemeroteca.entities.segment.SentenceAnnotator;
import org.hemeroteca.entities.segment.TokenAnnotator;
import org.hemeroteca.entities.text.Span;

/** A text in which brackets mark what a tagger would find: {@code [Moscú]} a place, {@code [P:…]} a person, {@code [O:…]} a body. */
final class MarkedText {
    static final PlaceAnnotator PLACES = new PlaceAnnotator(GazetteerReader.shipped(), ActorAuthority.shipped());
    private static final Pattern MARK = Pattern.compile("\\[(?:([PO]):)?([^\\]]+)]");

    private final AnnotatedText text;

    private MarkedText(AnnotatedText text) {
        this.text = text;
    }

    static MarkedText of(String marked) {
        return of(marked, TextContext.NONE, OptionalDouble.empty());
    }

    static MarkedText of(String marked, TextContext context, OptionalDouble acts) {
        var plain = new StringBuilder();
        List<Candidate> candidates = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            plain.append(marked, from, mark.start());
            var span = new Span(plain.length(), plain.length() + mark.group(2).length());
            candidates.add(new Candidate(span, type(mark.group(1)), 0.75, acts, Evidence.of("test")));
            plain.append(mark.group(2));
            from = mark.end();
        }
        AnnotatedText text = AnnotatedText.of(plain + marked.substring(from), context);
        text = text.with(new SentenceAnnotator().annotate(text));
        return new MarkedText(text.with(new TokenAnnotator().annotate(text)).with(candidates));
    }

    private static Candidate.Type type(String letter) {
        if (letter == null) {
            return Candidate.Type.PLACE;
        }
        return letter.equals("P") ? Candidate.Type.PERSON : Candidate.Type.ORGANIZATION;
    }

    AnnotatedText text() {
        return text;
    }

    List<Mention> mentions() {
        return PLACES.annotate(text);
    }

    Mention mention(String name) {
        return mentions().stream()
                .filter(mention -> mention.span().in(text.text()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    Referent referent(String name) {
        Mention mention = mention(name);
        return mention instanceof ActorMention actor ? actor.referent() : ((PlaceMention) mention).referent();
    }
}
