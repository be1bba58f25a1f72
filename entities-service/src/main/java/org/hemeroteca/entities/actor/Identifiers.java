package org.hemeroteca.entities.actor;

import java.util.Map;
import java.util.TreeMap;
import org.hemeroteca.entities.annotation.MentionType;

/** What an actor is elsewhere. */
final class Identifiers {
    private static final String ISO_3166 = "iso3166";

    private Identifiers() {}

    /** By scheme: those that people give, Wikidata's also from the authority files; the country code of a state is one too. */
    static Map<String, String> of(StoredActor actor) {
        var identifiers = new TreeMap<>(actor.given.identifiers());
        if (actor.wikidataId != null) {
            identifiers.put(IdentifierScheme.WIKIDATA.label(), actor.wikidataId);
        }
        if (actor.type == MentionType.STATE && actor.countryCode != null) {
            identifiers.put(ISO_3166, actor.countryCode);
        }
        return identifiers;
    }
}
