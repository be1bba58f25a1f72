package org.hemeroteca.entities.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hemeroteca.entities.annotation.Referent;
import org.hemeroteca.entities.gazetteer.Gazetteer;
import org.hemeroteca.entities.gazetteer.GazetteerEntry;
import org.hemeroteca.entities.text.TextNormalizer;

/** Finds the archive's record of a place, or makes it. Runs in the caller's transaction, one caller at a time. */
@ApplicationScoped
public class PlaceArchive {
    private final PlaceRepository places;
    private final Gazetteer gazetteer;

    PlaceArchive(PlaceRepository places, Gazetteer gazetteer) {
        this.places = places;
        this.gazetteer = gazetteer;
    }

    /** The record of the place that {@code referent} is. */
    public StoredPlace resolve(Referent referent) {
        String id = referent.id().orElseGet(() -> idByName(referent));
        return places.findByIdOptional(id).orElseGet(() -> add(id, referent));
    }

    /** The record of a place by its id; empty when neither the archive nor the gazetteer knows it. */
    public Optional<StoredPlace> find(String id) {
        return places.findByIdOptional(id)
                .or(() -> gazetteer.byId(id).map(GazetteerEntry::asReferent).map(this::resolve));
    }

    /** The record of the place that a name alone means. */
    public StoredPlace named(String name) {
        return resolve(gazetteer.find(name).stream()
                .findFirst()
                .map(match -> match.entry().asReferent())
                .orElseGet(() -> Referent.named(name)));
    }

    /** Places that no gazetteer knows are one when they bear one name in one country. */
    private static String idByName(Referent referent) {
        String name = TextNormalizer.key(referent.name()).replaceAll("[^\\p{L}\\d]+", "-");
        return referent.countryCode().map(code -> "name:" + code + ":" + name).orElse("name:" + name);
    }

    private StoredPlace add(String id, Referent referent) {
        var place = new StoredPlace();
        place.id = id;
        place.name = referent.name();
        place.foldedName = TextNormalizer.key(referent.name());
        place.placeType = referent.placeType().map(PlaceType::label).orElse(null);
        place.countryCode = referent.countryCode().orElse(null);
        place.latitude = referent.position().map(Referent.Position::latitude).orElse(null);
        place.longitude = referent.position().map(Referent.Position::longitude).orElse(null);
        place.geonamesId = referent.geonamesId().orElse(null);
        place.wikidataId = referent.wikidataId().orElse(null);
        places.persist(place);
        return place;
    }
}
