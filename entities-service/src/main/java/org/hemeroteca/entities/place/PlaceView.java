package org.hemeroteca.entities.place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.hemeroteca.entities.dossier.NameCount;
import org.hemeroteca.entities.dossier.Period;

/**
 * What the archive knows of a place.
 *
 * @param names under which names the articles speak of it, most used first
 * @param hierarchy what it lies in, from the nearest outwards: admin1, then country
 */
public record PlaceView(
        @JsonUnwrapped PlaceSummary summary,
        List<NameCount> names,
        List<Ancestor> hierarchy,
        @JsonUnwrapped Period period) {

    /** A larger place around this one. */
    public record Ancestor(String id, String name, String placeType) {}
}
