package org.hemeroteca.entities.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.annotation.PlaceType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A place of the archive. Its id is the gazetteer's; a place that the gazetteer does not know is kept under its name. */
@Entity
@Table(name = "place")
public class StoredPlace {
    @Id
    String id;

    String name;

    @Column(name = "folded_name")
    String foldedName;

    /** {@code country}, {@code admin1}, {@code city} …; null when unknown. */
    @Column(name = "place_type")
    String placeType;

    @Column(name = "country_code")
    @JdbcTypeCode(SqlTypes.CHAR)
    String countryCode;

    Double latitude;

    Double longitude;

    @Column(name = "geonames_id")
    Long geonamesId;

    @Column(name = "wikidata_id")
    String wikidataId;

    @Column(name = "mention_count", insertable = false, updatable = false)
    long mentionCount;

    @Column(name = "article_count", insertable = false, updatable = false)
    long articleCount;

    /** The type of a mention of it: what has a government is GPE, all else LOCATION. */
    public MentionType mentionType() {
        return placeType == null
                ? MentionType.LOCATION
                : PlaceType.valueOf(placeType.toUpperCase(Locale.ROOT)).mentionType();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String placeType() {
        return placeType;
    }

    public String countryCode() {
        return countryCode;
    }

    public Double latitude() {
        return latitude;
    }

    public Double longitude() {
        return longitude;
    }

    public Long geonamesId() {
        return geonamesId;
    }

    public String wikidataId() {
        return wikidataId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredPlace place && place.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
