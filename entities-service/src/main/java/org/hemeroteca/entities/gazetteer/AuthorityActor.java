package org.hemeroteca.entities.gazetteer;

import java.util.List;
import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * An actor of world news that is known before any text is read.
 *
 * @param id stable and readable: {@code org:otan}, {@code state:RU}, {@code person:vladimir-putin}
 * @param type PERSON, ORGANIZATION or STATE
 * @param name canonical name in Spanish
 * @param aliases other names and spellings, without the acronym
 * @param acronym the short form in capitals
 * @param countryCode ISO 3166-1 alpha-2; empty for international bodies
 * @param placeId of a STATE: its territory in the {@link Gazetteer}
 * @param wikidataId only where a source of the gazetteer verifies it
 */
public record AuthorityActor(
        String id,
        MentionType type,
        String name,
        List<String> aliases,
        Optional<String> acronym,
        Optional<String> countryCode,
        Optional<String> placeId,
        Optional<String> wikidataId) {
    public AuthorityActor {
        aliases = List.copyOf(aliases);
    }
}
