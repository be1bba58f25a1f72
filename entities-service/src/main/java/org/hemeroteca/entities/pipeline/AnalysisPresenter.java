package org.hemeroteca.entities.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Covering;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.Office;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Sentence;
import org.hemeroteca.entities.annotation.TimeExpression;
import org.hemeroteca.entities.annotation.TimeRange;
import org.hemeroteca.entities.annotation.Warning;
import org.hemeroteca.entities.annotation.Zone;
import org.hemeroteca.entities.annotation.ZoneSpan;
import org.hemeroteca.entities.text.Span;

/** Turns an {@link Analysis} into what the API answers: offsets in code points, each mention with its zone and sentence. */
public final class AnalysisPresenter {
    private final Analysis analysis;
    private final AnnotatedText text;
    private final Offsets offsets;
    private final Covering<ZoneSpan> zones;
    private final Covering<Sentence> sentences;

    private AnalysisPresenter(Analysis analysis) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.offsets = new Offsets(text);
        this.zones = new Covering<>(text.all(ZoneSpan.class));
        this.sentences = new Covering<>(text.all(Sentence.class));
    }

    public static AnalysisView view(Analysis analysis) {
        return new AnalysisPresenter(analysis).view();
    }

    /** The time expressions of an analysis that belong together. */
    public static List<RangeJoin> joins(Analysis analysis) {
        return new AnalysisPresenter(analysis).joins();
    }

    private AnalysisView view() {
        var mentions = analysis.mentions().stream().map(this::mention).toList();
        return new AnalysisView(
                analysis.language(),
                analysis.pipeline(),
                text.all(Warning.class).stream().map(Warning::message).toList(),
                PublicationDateView.of(analysis.publicationDate()),
                text.all(ZoneSpan.class).stream()
                        .filter(zone -> !offsets.inTitle(zone.span()))
                        .map(this::zone)
                        .toList(),
                mentions,
                joins().stream().flatMap(join -> join.among(mentions).stream()).toList(),
                Focus.of(mentions).orElse(null));
    }

    private ZoneView zone(ZoneSpan zone) {
        return new ZoneView(
                offsets.start(zone.span()),
                offsets.end(zone.span()),
                zone.zone().label());
    }

    private MentionView mention(Mention mention) {
        var span = mention.span();
        return new MentionView(
                offsets.start(span),
                offsets.end(span),
                span.in(text.text()),
                mention.type().kind(),
                mention.type(),
                zones.at(span).map(ZoneSpan::zone).orElse(Zone.BODY).label(),
                offsets.inTitle(span) ? MentionView.TITLE : null,
                Math.round(mention.confidence() * 1000) / 1000.0,
                evidence(mention),
                null,
                entity(mention),
                mention instanceof ActorMention actor
                        ? actor.office().map(this::office).orElse(null)
                        : null,
                mention instanceof TimeExpression time ? TimeView.of(time) : null);
    }

    private static EntityView entity(Mention mention) {
        if (mention instanceof ActorMention actor) {
            return EntityView.of(actor.referent());
        }
        return mention instanceof PlaceMention place ? EntityView.of(place.referent()) : null;
    }

    private OfficeView office(Office office) {
        return new OfficeView(office.title(), offsets.start(office.span()), offsets.end(office.span()));
    }

    private Map<String, Object> evidence(Mention mention) {
        var evidence = new TreeMap<String, Object>(mention.evidence().details());
        evidence.put("rule", mention.evidence().rule());
        sentences
                .at(mention.span())
                .map(Sentence::span)
                .ifPresent(span -> evidence.put("sentence", new SentenceView(offsets.start(span), offsets.end(span))));
        return evidence;
    }

    /** Those whose members survived as mentions of their own. */
    private List<RangeJoin> joins() {
        return text.all(TimeRange.class).stream()
                .map(range -> new RangeJoin(
                        range.members().stream().map(this::position).toList(), range.open()))
                .filter(join -> !join.members().contains(-1))
                .toList();
    }

    private int position(Span member) {
        List<Mention> mentions = analysis.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof TimeExpression
                    && mentions.get(i).span().equals(member)) {
                return i;
            }
        }
        return -1;
    }
}
