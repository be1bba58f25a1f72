package org.hemeroteca.entities.reprocessing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An order to annotate articles again. */
@Entity
@Table(name = "reprocessing")
class StoredReprocessing {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ReprocessingState state;

    /** Version that was to annotate them when the order was given. */
    String pipeline;

    @JdbcTypeCode(SqlTypes.JSON)
    ReprocessingRequest filter;

    @Column(name = "requested_at")
    Instant requestedAt;

    /** When it was done or cancelled; null while it runs. */
    @Column(name = "finished_at")
    Instant finishedAt;

    protected StoredReprocessing() {}

    StoredReprocessing(ReprocessingRequest filter, String pipeline, Instant now) {
        this.id = UUID.randomUUID();
        this.state = ReprocessingState.RUNNING;
        this.pipeline = pipeline;
        this.filter = filter;
        this.requestedAt = now;
    }

    void end(ReprocessingState how, Instant now) {
        state = how;
        finishedAt = now;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredReprocessing order && order.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
