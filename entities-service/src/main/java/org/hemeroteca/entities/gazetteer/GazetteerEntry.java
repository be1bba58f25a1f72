package org.hemeroteca.entities.gazetteer;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;

/**
 * A place of the gazetteer.
 *
 * @param id stable: {@code country:RU}, {@code admin1:ES-AN}, {@code city:3117735} (GeoNames), {@code sea:mar-negro}
 * @param name the name used in Spanish
 * @param aliases other names and spellings used in Spanish; names of other languages only serve to find the place
 * @param country ISO 3166-1 alpha-2; empty for seas and supranational regions
 * @param admin1 ISO 3166-2 code of the first-level division, where known: {@code ES-C}
 * @param region code of the region that holds that division, if one does: {@code ES-GA}
 * @param position label point of a territory, centre of a town
 * @param population 0 when unknown
 * @param rank how likely the name means this place when nothing else is known, about 2 to 10
 */
public record GazetteerEntry(
        String id,
        PlaceType type,
        String name,
        List<String> aliases,
        Optional<String> country,
        Optional<String> admin1,
        Optional<String> region,
        Referent.Position position,
        long population,
        double rank,
        Optional<Long> geonamesId,
        Optional<String> wikidataId) {
    public GazetteerEntry {
        aliases = List.copyOf(aliases);
    }

    public boolean isIn(String countryCode) {
        return country.filter(countryCode::equals).isPresent();
    }

    /** Whether this is the division in which {@code part} lies, or the region of that division. */
    public boolean holds(GazetteerEntry part) {
        return type == PlaceType.ADMIN1
                && !id.equals(part.id)
                && admin1.isPresent()
                && (admin1.equals(part.admin1) || admin1.equals(part.region));
    }

    /** Whether both lie in one region, or in one first-level division where there are no regions. */
    public boolean sharesDivision(GazetteerEntry other) {
        return admin1.isPresent() && outermost().equals(other.outermost());
    }

    private Optional<String> outermost() {
        return region.or(() -> admin1);
    }

    /** This place as the referent of a mention. */
    public Referent asReferent() {
        return new Referent(
                Optional.of(id), name, country, Optional.of(position), Optional.of(type), geonamesId, wikidataId);
    }
}
