package org.hemeroteca.entities.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.text.TextNormalizer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * An actor of the archive. Its id is the authority's where one knows it, else made once and never changed. What texts show of it
 * is kept apart from what a person says of it, and answers show the latter.
 */
@Entity
@Table(name = "actor")
public class StoredActor {
    @Id
    String id;

    String name;

    @Column(name = "folded_name")
    String foldedName;

    /** All names that texts and people give it, folded, one a line. */
    @Column(name = "known_names")
    private String knownNames = "";

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

    @Embedded
    FoundActor found;

    // As in FoundActor: never changed in place.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    GivenTraits given = GivenTraits.NONE;

    @Column(name = "survivor_id")
    String survivorId;

    /** The actor that this one was joined to; null when it stands for itself. */
    @Column(name = "joined_id")
    String joinedId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "survivor_id", insertable = false, updatable = false)
    private StoredActor survivor;

    protected StoredActor() {}

    /** An actor of which nothing is known yet but how texts call it. */
    StoredActor(String id, MentionType type, String name) {
        this.id = id;
        this.survivorId = id;
        this.found = new FoundActor(type, name);
    }

    /** The actor that answers show in the place of this one: itself, unless the two have been made one. */
    public StoredActor shown() {
        return survivorId.equals(id) ? this : survivor;
    }

    /** Whether a person has corrected it. */
    boolean isKept() {
        return found.isKept();
    }

    /** The actor as the linker compares it. */
    LocalActor profile() {
        return found.as(found.type);
    }

    /** The same, and as what a person says it is: texts may name it either way. */
    Stream<KnownActor> known() {
        return Stream.of(found.type, type).distinct().map(either -> new KnownActor(id, survivorId, found.as(either)));
    }

    /** The keys under which it is filed. */
    SortedSet<String> keys() {
        var keys = new TreeSet<String>();
        known().forEach(known -> keys.addAll(ActorKeys.file(known.profile())));
        return keys;
    }

    /**
     * Adds what another text shows; the fuller name stands, that of the authority files before all.
     *
     * @return whether it shows a form of the name, an office or a country that was not known
     */
    boolean learn(LocalActor shown) {
        if (shown.authorityId().isPresent()) {
            found.name = shown.name();
        }
        return learn(StoredProfile.of(shown));
    }

    boolean learn(StoredProfile shown) {
        return turn(found.profile.plus(shown));
    }

    /** Adds all that is known of another actor that turned out to be this one. */
    void absorb(StoredActor other) {
        if (found.authorityId == null && other.found.authorityId != null) {
            found.name = other.found.name;
        }
        turn(found.profile.plus(other.found.profile));
    }

    /**
     * Takes away what a text shows that is there no longer.
     *
     * @return whether a form of the name, an office or a country went with it
     */
    boolean forget(StoredProfile shown) {
        return turn(found.profile.minus(shown));
    }

    private boolean turn(StoredProfile now) {
        boolean news = found.turn(now);
        present();
        return news;
    }

    /** Has answers show what a person says of it, and what texts show where nobody says anything. */
    void present() {
        name = given.name().orElse(found.name);
        foldedName = TextNormalizer.key(name);
        knownNames = Stream.concat(Stream.of(name), found.names())
                .map(TextNormalizer::key)
                .distinct()
                .collect(Collectors.joining("\n"));
        type = given.type().orElse(found.type);
        wikidataId = given.wikidataId(found.wikidataId);
    }

    public String id() {
        return id;
    }

    public String survivorId() {
        return survivorId;
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
