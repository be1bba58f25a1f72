package org.hemeroteca.entities.correction;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.hemeroteca.entities.actor.IdentifierScheme;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * What a correction says beside the actors that it speaks of; absent members are null.
 *
 * @param names SPLIT: the names that mean somebody else, as articles have them
 * @param members SPLIT: the records whose names they were
 * @param name RENAME, SPLIT: the name
 * @param type RETYPE, ASSIGN: the type of what is named
 * @param scheme IDENTIFY: the catalogue; Wikidata in lines that were written when there was no other
 * @param identifier IDENTIFY: the identifier in it, or null for none
 * @param placeId RETYPE, ASSIGN: the place that the mention names
 */
record Change(
        List<String> names,
        List<String> members,
        String name,
        MentionType type,
        IdentifierScheme scheme,
        @JsonAlias("wikidataId") String identifier,
        String placeId) {
    static final Change NONE = new Change(null, null, null, null, null, null, null);

    static Change called(String name) {
        return new Change(null, null, name, null, null, null, null);
    }

    static Change typed(MentionType type) {
        return new Change(null, null, null, type, null, null, null);
    }

    static Change identified(IdentifierScheme scheme, String identifier) {
        return new Change(null, null, null, null, scheme, identifier, null);
    }

    static Change split(List<String> names, List<String> members, String name) {
        return new Change(names, members, name, null, null, null, null);
    }

    static Change meaning(MentionType type, String placeId) {
        return new Change(null, null, null, type, null, null, placeId);
    }
}
