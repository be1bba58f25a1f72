package org.hemeroteca.entities.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What texts show of an actor, whatever people say of it. */
@Embeddable
class FoundActor {
    @Column(name = "found_name")
    String name;

    @Column(name = "found_type")
    @Enumerated(EnumType.STRING)
    MentionType type;

    @Column(name = "found_wikidata_id")
    String wikidataId;

    /** The entry of the authority files; null when they do not know the actor. */
    @Column(name = "authority_id")
    String authorityId;

    // Every flush would otherwise write the profile of every actor that was looked at as JSON, to see whether it
    // changed.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    StoredProfile profile;

    /** What people who corrected the actor knew of it; null when nobody did. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    StoredProfile portrait;

    /** Whether the names tell who is meant; see {@link LocalActor#isTelling}. */
    boolean telling;

    protected FoundActor() {}

    /** An actor of which nothing is known yet but how texts call it. */
    FoundActor(MentionType type, String name) {
        this.type = type;
        this.name = name;
        this.profile = StoredProfile.EMPTY;
    }

    /** Whether a person has corrected the actor; what that person knew stays known. */
    boolean isKept() {
        return portrait != null;
    }

    /** Keeps the actor as it is now, whatever becomes of the texts that show it. */
    void keep() {
        if (portrait == null || !profile.isEmpty()) {
            portrait = profile;
        }
    }

    private StoredProfile whole() {
        return portrait == null ? profile : profile.plus(portrait);
    }

    /** The canonical name, and those that texts use. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), whole().forms().things().stream());
    }

    /** The actor as the linker compares it with those of a type. */
    LocalActor as(MentionType either) {
        return whole().of(either, name);
    }

    /**
     * Takes what texts show now.
     *
     * @return whether a form of the name, an office or a country came or went
     */
    boolean turn(StoredProfile now) {
        boolean news = !profile.agreesOnItself(now);
        profile = now;
        authorityId = whole().authorityId().orElse(null);
        if (authorityId == null) {
            name = whole().bestName(type).orElse(name);
        }
        telling = as(type).isTelling();
        return news;
    }
}
