package org.hemeroteca.entities.actor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.Office;
import org.hemeroteca.entities.annotation.Referent;

/** Gathers from the mentions of one text what it shows of each actor. */
public final class LocalActors {
    private final String text;
    private final CountryContext context;
    private final SortedSet<String> company;

    /** What the mentions of one actor have in common; a person and a firm may be called the same. */
    public record Key(MentionType type, Referent referent) {
        public static Key of(ActorMention mention) {
            return new Key(mention.type(), mention.referent());
        }

        String companion() {
            return ActorKeys.companion(type, referent.name(), referent.id());
        }
    }

    private LocalActors(String text, CountryContext context, SortedSet<String> company) {
        this.text = text;
        this.context = context;
        this.company = company;
    }

    /**
     * The actors of a text, in the order in which it names them.
     *
     * @param text the analysed text, to which the spans point
     * @param mentions all mentions that stand, places included
     */
    public static Map<Key, LocalActor> of(String text, Collection<? extends Mention> mentions) {
        var byActor = mentions.stream()
                .filter(ActorMention.class::isInstance)
                .map(ActorMention.class::cast)
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        var company = byActor.keySet().stream().map(Key::companion).collect(Collectors.toCollection(TreeSet::new));
        var gathering = new LocalActors(text, CountryContext.of(mentions, Optional.empty()), company);
        var actors = new LinkedHashMap<Key, LocalActor>();
        byActor.forEach((key, own) -> actors.put(key, gathering.actor(key, own)));
        return actors;
    }

    private LocalActor actor(Key key, List<ActorMention> mentions) {
        var companions = new TreeSet<>(company);
        companions.remove(key.companion());
        var forms = sorted(mentions.stream()
                .filter(LocalActors::isOwnName)
                .map(mention -> mention.span().in(text)));
        var offices = sorted(mentions.stream().flatMap(mention -> mention.office().map(Office::title).stream()));
        return new LocalActor(
                key.type,
                key.referent.name(),
                forms,
                offices,
                countries(key, forms, mentions),
                key.referent.id(),
                companions);
    }

    /** A name that several actors of the text may bear is none by which one of them is known elsewhere. */
    private static boolean isOwnName(ActorMention mention) {
        return !mention.evidence()
                .details()
                .getOrDefault(ActorAnnotator.LINK, "")
                .endsWith(ActorGrouping.SHARED);
    }

    private SortedSet<String> countries(Key key, SortedSet<String> forms, List<ActorMention> mentions) {
        var said = Stream.concat(
                key.referent.countryCode().stream(),
                mentions.stream().map(mention -> mention.evidence().details().get(Affiliations.COUNTRY)));
        var countries = sorted(said.flatMap(country -> Optional.ofNullable(country).stream()));
        boolean guess = countries.isEmpty() && key.type == MentionType.ORGANIZATION && isShared(key, forms);
        return guess ? sorted(context.leading().stream().limit(1)) : countries;
    }

    /** A name that bodies of many countries have means, as a rule, the one of the country that the text is about. */
    private static boolean isShared(Key key, SortedSet<String> forms) {
        return Institutions.isShared(OrganizationName.of(key.referent.name()))
                || forms.stream().map(OrganizationName::of).allMatch(OrganizationName::isShortAcronym);
    }

    private static SortedSet<String> sorted(Stream<String> strings) {
        return strings.collect(Collectors.toCollection(TreeSet::new));
    }
}
