package org.hemeroteca.entities.place;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Token;
import org.hemeroteca.entities.gazetteer.ActorAuthority;
import org.hemeroteca.entities.gazetteer.Demonyms;

/** Counts what points to a country without naming it: its demonyms, and known people and bodies of it. */
final class CountryHints {
    private final ActorAuthority actors;
    private final Demonyms demonyms;

    CountryHints(ActorAuthority actors, Demonyms demonyms) {
        this.actors = actors;
        this.demonyms = demonyms;
    }

    /** The share of each country in all hints of the text, 0 to 1. */
    Map<String, Double> of(AnnotatedText text) {
        List<String> hints = Stream.concat(byDemonym(text), byActor(text)).toList();
        Map<String, Double> shares = new HashMap<>();
        hints.stream()
                .collect(groupingBy(Function.identity(), counting()))
                .forEach((country, count) -> shares.put(country, count / (double) hints.size()));
        return shares;
    }

    private Stream<String> byDemonym(AnnotatedText text) {
        return text.all(Token.class).stream().map(Token::text).flatMap(word -> demonyms.countryOf(word).stream());
    }

    private Stream<String> byActor(AnnotatedText text) {
        return text.all(Candidate.class).stream()
                .filter(candidate -> candidate.type() != Candidate.Type.PLACE)
                .map(candidate -> actors.find(candidate.span().in(text.text())))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0).countryCode())
                .flatMap(Optional::stream);
    }
}
