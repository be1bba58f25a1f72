package org.hemeroteca.entities.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.actor.LocalActors;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.mention.Meaning;
import org.hemeroteca.entities.pipeline.Analysis;
import org.hemeroteca.entities.text.Span;

/** What people have said of the mentions of one text, by where these stand in it. Immutable. */
public final class SaidMentions {
    private final Map<Span, Meaning> meanings;

    SaidMentions(Map<Span, Meaning> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    public Optional<Meaning> of(Mention mention) {
        return Optional.ofNullable(meanings.get(mention.span()));
    }

    /** The analysis with the mentions of which people speak, should the pipeline have missed them or found another span. */
    public Analysis over(Analysis analysis) {
        var found = analysis.mentions().stream().map(Mention::span).collect(Collectors.toSet());
        var missed = new HashSet<>(meanings.keySet());
        missed.removeIf(span -> found.contains(span) || meanings.get(span).rejected());
        if (missed.isEmpty()) {
            return analysis;
        }
        String text = analysis.text().text();
        var mentions = new ArrayList<Mention>();
        analysis.mentions().stream()
                .filter(mention -> missed.stream().noneMatch(span -> span.overlaps(mention.span())))
                .forEach(mentions::add);
        missed.forEach(span -> mentions.add(mention(span, text, meanings.get(span))));
        mentions.sort(Comparator.comparing(Mention::span));
        return new Analysis(analysis.text(), List.copyOf(mentions), analysis.pipeline());
    }

    private static Mention mention(Span span, String text, Meaning meaning) {
        var referent = Referent.named(span.in(text));
        var evidence = Evidence.of("correction");
        return meaning.type().kind() == MentionKind.ACTOR
                ? new ActorMention(span, meaning.type(), referent, Optional.empty(), 1, evidence)
                : new PlaceMention(span, meaning.type(), referent, 1, evidence);
    }

    /** The mentions whose meaning the archive has to find: without those that people say mean nothing, or a place. */
    public List<Mention> open(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !(mention instanceof ActorMention)
                        || of(mention).map(said -> said.actor() != null).orElse(true))
                .toList();
    }

    /** The actors of the text that people say mean one of the archive, whole: all their mentions do. */
    public Map<LocalActors.Key, StoredActor> actors(List<Mention> mentions) {
        var meant = new HashMap<LocalActors.Key, List<Optional<StoredActor>>>();
        actorMentions(mentions)
                .forEach(mention -> meant.computeIfAbsent(LocalActors.Key.of(mention), key -> new ArrayList<>())
                        .add(of(mention).map(Meaning::actor)));
        var said = new HashMap<LocalActors.Key, StoredActor>();
        meant.forEach((key, actors) -> {
            if (actors.stream().distinct().count() == 1) {
                actors.get(0).ifPresent(actor -> said.put(key, actor));
            }
        });
        return said;
    }

    private Stream<ActorMention> actorMentions(List<Mention> mentions) {
        return open(mentions).stream().filter(ActorMention.class::isInstance).map(ActorMention.class::cast);
    }
}
