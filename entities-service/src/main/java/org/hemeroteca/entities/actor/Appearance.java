package org.hemeroteca.entities.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What one article shows of one actor: its share of the actor's profile. */
@Entity
@Table(name = "appearance")
class Appearance {
    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    @Column(name = "actor_id")
    String actorId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    StoredProfile shown;

    protected Appearance() {}

    Appearance(UUID articleId, String actorId, StoredProfile shown) {
        this.id = UUID.randomUUID();
        this.articleId = articleId;
        this.actorId = actorId;
        this.shown = shown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appearance appearance && appearance.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
