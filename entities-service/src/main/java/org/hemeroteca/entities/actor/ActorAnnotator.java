package org.hemeroteca.entities.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Annotator;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.AuthorityActor;
import org.hemeroteca.entities.gazetteer.Demonyms;

/**
 * Turns the candidates for persons and organisations into mentions; all mentions of one actor in the text have the same
 * referent. Reads the candidates, sentences and tokens, and the places and states found before.
 */
public final class ActorAnnotator implements Annotator {
    /** The detail of the evidence that says why a mention is one of its actor. */
    static final String LINK = "link";

    private final Identification identification;
    private final Offices offices;

    public ActorAnnotator(ActorAuthority authority, Demonyms demonyms) {
        this.identification = new Identification(authority);
        this.offices = new Offices(OfficeNouns.shipped(), demonyms);
    }

    @Override
    public List<ActorMention> annotate(AnnotatedText text) {
        var context = CountryContext.of(text);
        var titles = offices.in(text);
        return Stream.of(Candidate.Type.PERSON, Candidate.Type.ORGANIZATION)
                .flatMap(type -> groups(named(text, type, titles), text, titles, context).stream())
                .flatMap(group -> mentions(group, titles))
                .sorted(Comparator.comparing(ActorMention::span))
                .toList();
    }

    private static List<NamedSpan> named(AnnotatedText text, Candidate.Type type, OfficeFinder titles) {
        // The place step may have claimed a name that the tagger took for a person or a body.
        var placed = Stream.concat(text.all(PlaceMention.class).stream(), text.all(ActorMention.class).stream())
                .map(Mention::span)
                .collect(Collectors.toSet());
        return text.all(Candidate.class).stream()
                .filter(candidate -> candidate.type() == type && !placed.contains(candidate.span()))
                .map(candidate -> NamedSpan.of(candidate, titles.withoutTitle(candidate), text.text()))
                .toList();
    }

    private List<ActorGroup> groups(
            List<NamedSpan> names, AnnotatedText text, OfficeFinder titles, CountryContext context) {
        var byKey = names.stream()
                .collect(Collectors.groupingBy(name -> name.name().key(), LinkedHashMap::new, Collectors.toList()));
        var forms =
                byKey.values().stream().map(same -> form(same, titles, context)).toList();
        return ActorGrouping.of(forms, new Pairings(text.text()).among(names));
    }

    private NameForm form(List<NamedSpan> same, OfficeFinder titles, CountryContext context) {
        var name = same.get(0).name();
        var spellings = same.stream().map(NamedSpan::form).distinct().toList();
        var known = identification
                .identify(name, spellings, context)
                .or(() -> titled(same, titles).stream()
                        .flatMap(titled ->
                                identification
                                        .identify(ActorName.of(MentionType.PERSON, titled), List.of(titled), context)
                                        .stream())
                        .findFirst())
                .map(AuthorityActor::id);
        return new NameForm(name, same, known);
    }

    /** The name with the title before it, by which popes and princes are known: {@code papa Francisco}. */
    private static List<String> titled(List<NamedSpan> same, OfficeFinder titles) {
        return same.stream()
                .filter(name -> name.name().fullness() == 1 && name.type() == MentionType.PERSON)
                .flatMap(name -> titles.titleBefore(name.candidate()).map(title -> title + " " + name.form()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<ActorMention> mentions(ActorGroup group, OfficeFinder titles) {
        var referent = referent(group);
        return group.mentions().stream().map(mention -> mention(mention, referent, titles));
    }

    private Referent referent(ActorGroup group) {
        return group.authorityId()
                .flatMap(identification::byId)
                .map(ActorAnnotator::known)
                .orElseGet(() -> Referent.named(CanonicalName.of(group.type(), group.forms())));
    }

    private static Referent known(AuthorityActor actor) {
        return new Referent(
                Optional.of(actor.id()),
                actor.name(),
                actor.countryCode(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                actor.wikidataId());
    }

    private static ActorMention mention(GroupedMention grouped, Referent referent, OfficeFinder titles) {
        var candidate = grouped.mention().candidate();
        var office = grouped.mention().type() == MentionType.PERSON
                ? titles.officeOf(candidate)
                : Optional.<OfficeFound>empty();
        return new ActorMention(
                grouped.mention().span(),
                grouped.mention().type(),
                referent,
                office.map(OfficeFound::office),
                candidate.confidence(),
                evidence(grouped, referent, office));
    }

    private static Evidence evidence(GroupedMention grouped, Referent referent, Optional<OfficeFound> office) {
        var details = new ArrayList<Map.Entry<String, String>>();
        details.add(Map.entry(LINK, grouped.agreement().reason()));
        details.add(Map.entry("linkScore", score(grouped)));
        referent.id().ifPresent(id -> details.add(Map.entry("authority", id)));
        office.ifPresent(found -> details.addAll(found.details().entrySet()));
        var evidence = grouped.mention().candidate().evidence();
        for (var detail : details) {
            evidence = evidence.with(detail.getKey(), detail.getValue());
        }
        return evidence;
    }

    private static String score(GroupedMention grouped) {
        return String.format(Locale.ROOT, "%.2f", grouped.agreement().score());
    }
}
