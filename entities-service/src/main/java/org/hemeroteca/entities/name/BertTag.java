package org.hemeroteca.entities.name;

import java.util.Optional;
import org.hemeroteca.entities.annotation.Candidate;

/** What a word is to a name, in the order of the encoder's output. */
enum BertTag {
    OUTSIDE(null, false),
    PERSON_BEGINS(Candidate.Type.PERSON, true),
    PERSON_GOES_ON(Candidate.Type.PERSON, false),
    ORGANIZATION_BEGINS(Candidate.Type.ORGANIZATION, true),
    ORGANIZATION_GOES_ON(Candidate.Type.ORGANIZATION, false),
    PLACE_BEGINS(Candidate.Type.PLACE, true),
    PLACE_GOES_ON(Candidate.Type.PLACE, false);

    private final Candidate.Type type;
    private final boolean begins;

    BertTag(Candidate.Type type, boolean begins) {
        this.type = type;
        this.begins = begins;
    }

    /** The type of the name; empty outside names. */
    Optional<Candidate.Type> type() {
        return Optional.ofNullable(type);
    }

    boolean begins() {
        return begins;
    }

    /** Whether it takes up a name that began before. */
    boolean goesOn() {
        return type != null && !begins;
    }
}
