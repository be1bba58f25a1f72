package org.hemeroteca.entities.mention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.pipeline.MentionView;
import org.hemeroteca.entities.pipeline.OfficeView;
import org.hemeroteca.entities.place.StoredPlace;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a mention means: what the pipeline found, or what a person says in its place. */
@Embeddable
class StoredMeaning {
    @Enumerated(EnumType.STRING)
    MentionKind kind;

    @Enumerated(EnumType.STRING)
    MentionType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    StoredActor actor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    StoredPlace place;

    // Never changed in place; a flush need not write it as JSON to see that.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    OfficeView office;

    /** Whether a person has said that the mention names nothing. */
    boolean rejected;

    /** What the pipeline found, where a person has said otherwise; else null. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    FoundMeaning found;

    protected StoredMeaning() {}

    StoredMeaning(MentionView view) {
        this.kind = view.kind();
        this.type = view.type();
        this.office = view.office();
    }

    /** Takes what a person says, and keeps what the pipeline found. */
    void correct(Meaning said) {
        if (found == null) {
            found = new FoundMeaning(type, actor == null ? null : actor.id(), place == null ? null : place.id());
        }
        rejected = said.rejected();
        if (!rejected) {
            take(said);
        }
    }

    /** Goes back to what the pipeline found. */
    void restore(Meaning before) {
        rejected = false;
        found = null;
        take(before);
    }

    private void take(Meaning meaning) {
        type = meaning.type();
        kind = type.kind();
        actor = meaning.actor();
        place = meaning.place();
        office = type == MentionType.PERSON ? office : null;
    }

    /** The actor that answers show; null when the mention names none. */
    StoredActor shownActor() {
        return actor == null ? null : actor.shown();
    }

    Optional<FoundMeaning> found() {
        return Optional.ofNullable(found);
    }
}
