package org.hemeroteca.entities.name;

import org.hemeroteca.entities.annotation.Candidate;

/** What the taggers tell apart: a geopolitical name that acts is a class of its own. */
enum NameClass {
    PERSON(Candidate.Type.PERSON),
    ORGANIZATION(Candidate.Type.ORGANIZATION),
    STATE(Candidate.Type.PLACE),
    PLACE(Candidate.Type.PLACE);

    private final Candidate.Type type;

    NameClass(Candidate.Type type) {
        this.type = type;
    }

    /** The type of the candidate that comes of it. */
    Candidate.Type type() {
        return type;
    }
}
