package org.hemeroteca.entities.place;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.text.Span;
import org.hemeroteca.entities.text.TextNormalizer;

/**
 * One place name of an article with all its occurrences; it means the same place in all of them.
 *
 * @param key the look-up key of the name
 * @param spans where it stands
 * @param spellings how it is written there
 * @param readings the places that bear the name
 */
record PlaceName(String key, List<Span> spans, Set<String> spellings, List<GazetteerMatch> readings) {
    private static final Pattern ARTICLE = Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:[Ee]l|[Aa]l|[Dd]el) $");
    private static final int ARTICLE_WINDOW = 5;

    PlaceName {
        spans = List.copyOf(spans);
        spellings = Set.copyOf(spellings);
    }

    /** The names of {@code candidates}, in the order of their first occurrences. */
    static Map<String, PlaceName> of(String text, List<Candidate> candidates, Gazetteer gazetteer) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        candidates.stream()
                .map(Candidate::span)
                .forEach(span -> spans.computeIfAbsent(TextNormalizer.key(span.in(text)), key -> new ArrayList<>())
                        .add(span));
        Map<String, PlaceName> names = new LinkedHashMap<>();
        spans.forEach((key, places) ->
                names.put(key, new PlaceName(key, places, spellings(text, places), readings(text, places, gazetteer))));
        return names;
    }

    private static List<GazetteerMatch> readings(String text, List<Span> spans, Gazetteer gazetteer) {
        String name = spans.get(0).in(text);
        List<GazetteerMatch> all = gazetteer.find(name);
        boolean noTown =
                gazetteer.knows(TextNormalizer.key(name)) && spans.stream().allMatch(span -> hasArticle(text, span));
        return noTown ? withoutTowns(name, all, gazetteer) : all;
    }

    /** Without the towns that have no article, and the province that is named after the first of them. */
    private static List<GazetteerMatch> withoutTowns(String name, List<GazetteerMatch> all, Gazetteer gazetteer) {
        boolean firstOfAllTown = !all.isEmpty() && isTown(name, all.get(0), gazetteer);
        return all.stream()
                .filter(reading -> !isTown(name, reading, gazetteer))
                .filter(reading -> !firstOfAllTown || reading.entry().type() != PlaceType.ADMIN1)
                .toList();
    }

    private static boolean isTown(String name, GazetteerMatch reading, Gazetteer gazetteer) {
        return reading.entry().type() == PlaceType.CITY && !gazetteer.hasArticle(name, reading.entry());
    }

    /** {@code el Sol} is no town; but {@code el Madrid de los Austrias} is one, and so is that of {@code el distrito de Chamberí}. */
    private static boolean hasArticle(String text, Span span) {
        return Character.isUpperCase(text.codePointAt(span.start()))
                && !text.startsWith(" de ", span.end())
                && ARTICLE.matcher(text)
                        .region(Math.max(0, span.start() - ARTICLE_WINDOW), span.start())
                        .find();
    }

    /** What the name means first of all, whatever the article is about. */
    Optional<GazetteerEntry> likeliest() {
        return readings.stream().findFirst().map(GazetteerMatch::entry);
    }

    private static Set<String> spellings(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(toSet());
    }
}
