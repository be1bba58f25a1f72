package org.hemeroteca.entities.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An actor of the archive. Its id is the authority's where one knows it, else made once and never changed. */
@Entity
@Table(name = "actor")
public class StoredActor {
    @Id
    String id;

    String name;

    @Column(name = "folded_name")
    String foldedName;

    @Enumerated(EnumType.STRING)
    MentionType type;

    @Column(name = "country_code")
    @JdbcTypeCode(SqlTypes.CHAR)
    String countryCode;

    @Column(name = "wikidata_id")
    String wikidataId;

    @Column(name = "mention_count", insertable = false, updatable = false)
    long mentionCount;

    @Column(name = "article_count", insertable = false, updatable = false)
    long articleCount;

    /** The entry of the authority files; null when they do not know the actor. */
    @Column(name = "authority_id")
    String authorityId;

    // Every flush would otherwise write the profile of every actor that was looked at as JSON, to see whether it
    // changed.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    StoredProfile profile;

    /** Whether the names tell who is meant; see {@link LocalActor#isTelling}. */
    boolean telling;

    /** The actor as the linker compares it. */
    KnownActor known() {
        return new KnownActor(id, profile.of(type, name, Optional.ofNullable(authorityId)));
    }

    /**
     * Adds what another text shows; the fuller name stands.
     *
     * @return whether it shows a form of the name, an office or a country that was not known
     */
    boolean learn(LocalActor shown) {
        var now = known().profile().with(shown);
        boolean news = !profile.agreesOnItself(StoredProfile.of(now));
        name = now.name();
        foldedName = TextNormalizer.key(name);
        authorityId = now.authorityId().orElse(null);
        profile = StoredProfile.of(now);
        telling = now.isTelling();
        return news;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public MentionType type() {
        return type;
    }

    public String countryCode() {
        return countryCode;
    }

    public String wikidataId() {
        return wikidataId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredActor actor && actor.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
