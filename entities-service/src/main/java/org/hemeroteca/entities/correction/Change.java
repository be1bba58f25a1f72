package org.hemeroteca.entities.correction;

import java.util.List;
import org.hemeroteca.entities.annotation.MentionType;

/**
 * What a correction says beside the actors that it speaks of; absent members are null.
 *
 * @param names SPLIT: the names that mean somebody else, as articles have them
 * @param members SPLIT: the records whose names they were
 * @param name RENAME, SPLIT: the name
 * @param type RETYPE, ASSIGN: the type of what is named
 * @param wikidataId IDENTIFY: the identifier
 * @param placeId RETYPE, ASSIGN: the place that the mention names
 */
record Change(
        List<String> names, List<String> members, String name, MentionType type, String wikidataId, String placeId) {
    static final Change NONE = new Change(null, null, null, null, null, null);

    static Change called(String name) {
        return new Change(null, null, name, null, null, null);
    }

    static Change typed(MentionType type) {
        return new Change(null, null, null, type, null, null);
    }

    static Change identified(String wikidataId) {
        return new Change(null, null, null, null, wikidataId, null);
    }

    static Change split(List<String> names, List<String> members, String name) {
        return new Change(names, members, name, null, null, null);
    }

    static Change meaning(MentionType type, String placeId) {
        return new Change(null, null, null, type, null, placeId);
    }
}
