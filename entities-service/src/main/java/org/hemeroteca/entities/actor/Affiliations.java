package org.hemeroteca.entities.actor;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.ActorMention;
import org.hemeroteca.entities.annotation.AnnotatedText;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.Mention;
import org.hemeroteca.entities.annotation.PlaceMention;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.Demonyms;
import org.hemeroteca.entities.text.Span;

/** Tells from the words of a title which country or body its bearer serves. */
final class Affiliations {
    /** The detail of the evidence that names the country. */
    static final String COUNTRY = "affiliationCountry";

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}+");

    private final AnnotatedText text;
    private final Demonyms demonyms;
    private final TreeMap<Integer, Candidate> bodies = new TreeMap<>();
    private final TreeMap<Integer, Mention> countries = new TreeMap<>();

    Affiliations(AnnotatedText text, Demonyms demonyms) {
        this.text = text;
        this.demonyms = demonyms;
        text.all(Candidate.class).stream()
                .filter(candidate -> candidate.type() == Candidate.Type.ORGANIZATION)
                .forEach(candidate -> bodies.put(candidate.span().start(), candidate));
        Stream.concat(text.all(PlaceMention.class).stream(), text.all(ActorMention.class).stream())
                .sorted(Comparator.comparing(Mention::span))
                .forEach(mention -> countries.putIfAbsent(mention.span().start(), mention));
    }

    /** The body and the country (ISO 3166-1 alpha-2) that the title names, as details for the evidence. */
    Map<String, String> of(Span title) {
        var details = new TreeMap<String, String>();
        bodies.subMap(title.start(), title.end()).values().stream()
                .findFirst()
                .ifPresent(body -> details.put("affiliation", body.span().in(text.text())));
        country(title).ifPresent(country -> details.put(COUNTRY, country));
        return details;
    }

    String words(Span title) {
        return title.in(text.text());
    }

    private Optional<String> country(Span title) {
        return countries.subMap(title.start(), title.end()).values().stream()
                .map(Affiliations::referent)
                .map(Referent::countryCode)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> demonym(title.in(text.text())));
    }

    private static Referent referent(Mention mention) {
        return mention instanceof PlaceMention place ? place.referent() : ((ActorMention) mention).referent();
    }

    private Optional<String> demonym(String title) {
        return LOWER_CASE_WORD
                .matcher(title)
                .results()
                .map(word -> demonyms.countryOf(word.group()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
