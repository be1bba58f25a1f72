package org.hemeroteca.entities.place;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemeroteca.entities.annotation.Candidate;
import org.hemeroteca.entities.gazetteer.Gazetteer;
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
        spans.forEach((key, places) -> names.put(
                key,
                new PlaceName(
                        key,
                        places,
                        spellings(text, places),
                        gazetteer.find(places.get(0).in(text)))));
        return names;
    }

    private static Set<String> spellings(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(toSet());
    }
}
