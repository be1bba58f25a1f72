package org.hemeroteca.entities.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemeroteca.entities.annotation.MentionType;

/** A name of an actor, taken apart so that it can be compared with others of its kind. Immutable. */
sealed interface ActorName permits PersonName, OrganizationName {
    /** The name of an actor of {@code type}; only persons and organisations have one of their own. */
    static ActorName of(MentionType type, String form) {
        return type == MentionType.PERSON ? PersonName.of(form) : OrganizationName.of(form);
    }

    /** Two forms with one key are one name. */
    String key();

    /** How much the name says: a fuller name is looked at before the shorter ones that may stand for it. */
    int fullness();

    /** The keys under which this name is found by shorter ones. */
    Set<String> blocks();

    /** For each word, the keys of which a fuller name has one if it can agree; the rarest word narrows the search. */
    List<Set<String>> clues();

    /**
     * Whether this name can stand for the actor that is called {@code fuller}.
     *
     * @return empty when it cannot
     */
    Optional<Agreement> within(ActorName fuller);
}
