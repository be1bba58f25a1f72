package org.hemeroteca.entities.place;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.gazetteer.GazetteerMatch;
import org.hemeroteca.entities.text.Span;

/** What stands directly before and behind a place name. */
final class NameContext {
    private static final int WINDOW = 30;
    private static final Pattern DIVISION_BEFORE = before(
            "provincias?|departamentos?|estados?|región|óblast|comunidad|gobernador(?:a|es)?|senador(?:a|es)? por");
    private static final Pattern TOWN_BEFORE =
            before("ciudad|municipio|localidad|villa|puerto|ayuntamiento|alcaldía|alcalde|alcaldesa");
    /** The village of a name, but the people of a country. */
    private static final Pattern VILLAGE_BEFORE = before("pueblo");

    private static final Pattern QUARTER_BEFORE =
            before("barrios?|barriada|colonias?|urbanización|población|sector|vecindario");
    private static final Pattern DISTRICT_BEFORE =
            before("distritos?|comunas?|alcaldías?|localidad(?:es)?|parroquias?|partidos?|delegación");
    private static final Pattern WATER_BEFORE =
            Pattern.compile("(?iU)\\b(?:ríos?|lagos?|laguna|estrecho(?: de)?|canal(?: de)?) $");
    private static final Pattern SEA_BEFORE = Pattern.compile("(?iU)\\b(?:mar|océano|golfo(?: de)?)(?: del?)? $");
    private static final Pattern APPOSITION = Pattern.compile("(?:, |,? ?\\(|, en | \\()(?:el |la )?");
    /** What follows the second member of an enumeration. */
    private static final Pattern LIST_GOES_ON =
            Pattern.compile("^(?:, (?:\\p{Lu}|y \\p{Lu}|e \\p{Lu})| [ye] (?:el |la )?\\p{Lu}).*", Pattern.DOTALL);

    private final String text;
    private final TreeMap<Integer, PlaceName> byStart = new TreeMap<>();

    NameContext(String text, Map<String, PlaceName> names) {
        this.text = text;
        names.values().forEach(name -> name.spans().forEach(span -> byStart.put(span.start(), name)));
    }

    private static Pattern before(String words) {
        return Pattern.compile("(?iU)\\b(?:" + words + ") (?:(?:de(?: la| los| las)?|del) )?$");
    }

    /** What the generic words before a name say that it is. */
    Set<PlaceType> types(PlaceName name) {
        var types = EnumSet.noneOf(PlaceType.class);
        for (Span span : name.spans()) {
            String left = text.substring(Math.max(0, span.start() - WINDOW), span.start());
            add(types, PlaceType.ADMIN1, DIVISION_BEFORE, left);
            add(types, PlaceType.CITY, TOWN_BEFORE, left);
            if (!isCountry(name)) {
                add(types, PlaceType.CITY, VILLAGE_BEFORE, left);
            }
            add(types, PlaceType.SUBREGION, QUARTER_BEFORE, left);
            add(types, PlaceType.SUBREGION, DISTRICT_BEFORE, left);
            add(types, PlaceType.CITY, DISTRICT_BEFORE, left);
            add(types, PlaceType.WATER, WATER_BEFORE, left);
            add(types, PlaceType.SEA, SEA_BEFORE, left);
        }
        return types;
    }

    private static boolean isCountry(PlaceName name) {
        return name.likeliest()
                .filter(place -> place.type() == PlaceType.COUNTRY)
                .isPresent();
    }

    private static void add(Set<PlaceType> types, PlaceType type, Pattern word, String left) {
        if (word.matcher(left).find()) {
            types.add(type);
        }
    }

    /** The places that follow a name in apposition, each in its likeliest reading. */
    List<GazetteerEntry> apposed(PlaceName name) {
        return name.spans().stream().flatMap(span -> apposed(span).stream()).toList();
    }

    /** The names that this one follows in apposition: of {@code Manabí} in {@code Sucre (Manabí)}. */
    List<GazetteerEntry> explained(PlaceName name) {
        return name.spans().stream()
                .map(span -> byStart.lowerEntry(span.start()))
                .filter(before -> before != null)
                .filter(before -> name.spans().stream().anyMatch(span -> follows(before, span)))
                .flatMap(before -> before.getValue().readings().stream())
                .map(GazetteerMatch::entry)
                .toList();
    }

    private boolean follows(Map.Entry<Integer, PlaceName> before, Span span) {
        return before.getValue().spans().stream()
                .filter(first -> first.start() == before.getKey() && first.end() <= span.start())
                .anyMatch(first -> APPOSITION
                        .matcher(text.substring(first.end(), span.start()))
                        .matches());
    }

    private Optional<GazetteerEntry> apposed(Span span) {
        return Optional.ofNullable(byStart.higherEntry(span.start()))
                .filter(next -> next.getKey() >= span.end())
                .filter(next -> APPOSITION
                        .matcher(text.substring(span.end(), next.getKey()))
                        .matches())
                .filter(next -> !listGoesOn(next.getKey(), next.getValue()))
                .flatMap(next -> likeliest(next.getValue()));
    }

    private boolean listGoesOn(int start, PlaceName name) {
        return name.spans().stream()
                .filter(span -> span.start() == start)
                .map(span -> text.substring(span.end(), Math.min(text.length(), span.end() + WINDOW)))
                .anyMatch(behind -> LIST_GOES_ON.matcher(behind).matches());
    }

    private static Optional<GazetteerEntry> likeliest(PlaceName name) {
        return name.readings().stream()
                .map(GazetteerMatch::entry)
                .filter(place -> place.type() == PlaceType.COUNTRY || place.type() == PlaceType.ADMIN1)
                .max(Comparator.comparingDouble(GazetteerEntry::rank));
    }
}
