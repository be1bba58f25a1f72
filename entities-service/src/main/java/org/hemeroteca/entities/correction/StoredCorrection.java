package org.hemeroteca.entities.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemeroteca.entities.actor.ActorPortrait;
import org.hemeroteca.entities.actor.IdentifierScheme;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of the ledger of corrections. */
@Entity
@Immutable
@Table(name = "correction")
class StoredCorrection {
    @Id
    UUID id;

    /** Its place in the ledger; given by the database. */
    @Column(insertable = false)
    Long ordinal;

    @Enumerated(EnumType.STRING)
    CorrectionKind kind;

    /** Whom it is about; null for a mention that named nobody. */
    @Column(name = "actor_id")
    String actorId;

    /** Who else has part in it: the survivor, the new actor, the one that is never the same, the one that is meant. */
    @Column(name = "other_id")
    String otherId;

    @JdbcTypeCode(SqlTypes.JSON)
    Change change;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ActorPortrait> portraits;

    String reason;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    /** The correction that this one undoes; null for all others. */
    UUID undoes;

    @OneToMany(fetch = FetchType.LAZY)
    @JoinColumn(name = "correction_id", insertable = false, updatable = false)
    @OrderBy("articleId, start")
    List<StoredAnchor> anchors = new ArrayList<>();

    protected StoredCorrection() {}

    StoredCorrection(CorrectionKind kind, String actorId, String otherId, Change change, Authorship authorship) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.actorId = actorId;
        this.otherId = otherId;
        this.change = change;
        this.portraits = List.of();
        this.reason = authorship.reason();
        this.madeBy = authorship.by();
        // As the database keeps it, so that the answer to the change and every later one are the same.
        this.madeAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The line that takes back {@code undone}. */
    static StoredCorrection undoing(StoredCorrection undone, Authorship authorship) {
        var undoing =
                new StoredCorrection(CorrectionKind.UNDO, undone.actorId, undone.otherId, Change.NONE, authorship);
        undoing.undoes = undone.id;
        return undoing;
    }

    /** The catalogue of the identifier that it gives; null for all other kinds. */
    IdentifierScheme scheme() {
        return kind == CorrectionKind.IDENTIFY && change.scheme() == null ? IdentifierScheme.WIKIDATA : change.scheme();
    }

    /** Whether it is about mentions one by one, not about an actor as such. */
    boolean isOfMentions() {
        return kind == CorrectionKind.REJECT
                || kind == CorrectionKind.ASSIGN
                || kind == CorrectionKind.RETYPE && !anchors.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredCorrection correction && correction.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
