package org.hemeroteca.entities.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.text.TextNormalizer;

/** The places of the world under their Spanish names. Immutable, and safe to share between threads. */
public final class Gazetteer {
    /** About the rank of a town of 20,000. */
    private static final double TOWN_RANK = 4.3;

    private final PlaceRows rows;
    private final NameIndex names;
    private final NameIndex ids;

    Gazetteer(PlaceRows rows, NameIndex names, NameIndex ids) {
        this.rows = rows;
        this.names = names;
        this.ids = ids;
    }

    /**
     * The places that bear {@code name}, whatever its accents and capitals, the highest ranked first. A name that nothing bears
     * is tried without its article ({@code La Habana}, {@code el Líbano}), then without its generic word
     * ({@code provincia de Teruel}), which also says what sort of place may answer.
     */
    public List<GazetteerMatch> find(String name) {
        String key = NameKey.of(name);
        return Stream.of(exact(key), exact(GenericWord.withoutArticle(key)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> withoutGenericWord(key));
    }

    /** What sort of place {@code name} means first of all; empty when no place bears it. */
    public Optional<PlaceType> likeliestType(String name) {
        return find(name).stream().findFirst().map(match -> match.entry().type());
    }

    /** Whether {@code name} means first of all a town of some size, and custom gives that no article as it does {@code El Cairo}. */
    public boolean isTownWithoutArticle(String name) {
        return find(name).stream()
                .findFirst()
                .map(GazetteerMatch::entry)
                .filter(place -> place.type() == PlaceType.CITY && place.rank() >= TOWN_RANK)
                .filter(place -> !hasArticle(name, place))
                .isPresent();
    }

    /** Whether {@code place} is called by {@code name} with the masculine article, too: {@code El Cairo}, but not {@code El Sevilla}. */
    public boolean hasArticle(String name, GazetteerEntry place) {
        return exact("el " + TextNormalizer.key(name)).stream()
                .anyMatch(match -> match.entry().id().equals(place.id()));
    }

    /** Whether any place bears exactly this key (see {@link TextNormalizer#key}). */
    public boolean knows(String key) {
        return names.contains(key);
    }

    public Optional<GazetteerEntry> byId(String id) {
        return Arrays.stream(ids.find(id))
                .mapToObj(posting -> rows.entry(NameIndex.row(posting)))
                .findFirst();
    }

    /** A country, by its ISO 3166-1 alpha-2 code. */
    public Optional<GazetteerEntry> country(String code) {
        return byId("country:" + code);
    }

    public int size() {
        return rows.size();
    }

    /** All entries; makes every one of them, so not for daily use. */
    public Stream<GazetteerEntry> all() {
        return IntStream.range(0, rows.size()).mapToObj(rows::entry);
    }

    private List<GazetteerMatch> exact(String key) {
        int[] postings = names.find(key);
        var matches = new GazetteerMatch[postings.length];
        for (int i = 0; i < postings.length; i++) {
            matches[i] = new GazetteerMatch(rows.entry(NameIndex.row(postings[i])), NameIndex.kind(postings[i]));
        }
        return List.of(matches);
    }

    private List<GazetteerMatch> withoutGenericWord(String key) {
        return GenericWord.of(key)
                .map(word -> exact(word.rest(key)).stream()
                        .filter(match -> word.names(match.entry().type()))
                        .toList())
                .orElse(List.of());
    }
}
