package org.hemeroteca.entities.mention;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hemeroteca.entities.actor.LinkedActor;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.Evidence;
import org.hemeroteca.entities.annotation.MentionKind;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.pipeline.EntityView;
import org.hemeroteca.entities.pipeline.MentionView;
import org.hemeroteca.entities.pipeline.OfficeView;
import org.hemeroteca.entities.place.StoredPlace;
import org.hemeroteca.entities.time.anchor.Dated;
import org.hemeroteca.entities.time.anchor.Publication;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A mention in a stored article. Its id follows from article, place and kind, so extracting twice leaves one. */
@Entity
@Table(name = "mention")
public class StoredMention {
    @Id
    UUID id;

    @Column(name = "article_id")
    UUID articleId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sentence_id")
    StoredSentence sentence;

    /** Position in the article's list of mentions, from 0. */
    int ordinal;

    @Column(name = "in_title")
    boolean inTitle;

    @Column(name = "start_offset")
    int start;

    @Column(name = "end_offset")
    int end;

    String text;

    @Enumerated(EnumType.STRING)
    MentionKind kind;

    @Enumerated(EnumType.STRING)
    MentionType type;

    String zone;
    double confidence;

    // Neither is ever changed in place; a flush need not write each as JSON to see that.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Object> evidence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    StoredActor actor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    StoredPlace place;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    OfficeView office;

    @Embedded
    StoredTime time;

    protected StoredMention() {}

    public StoredMention(UUID articleId, int ordinal, MentionView view) {
        this.id = ContentId.of(
                articleId, view.in(), view.start(), view.end(), view.kind().name());
        this.articleId = articleId;
        this.ordinal = ordinal;
        this.inTitle = MentionView.TITLE.equals(view.in());
        this.start = view.start();
        this.end = view.end();
        this.text = view.text();
        this.kind = view.kind();
        this.type = view.type();
        this.zone = view.zone();
        this.confidence = view.confidence();
        this.evidence = view.evidence();
        this.office = view.office();
        this.time = view.time() == null ? null : StoredTime.of(view.time());
    }

    public StoredMention in(StoredSentence holder) {
        this.sentence = holder;
        return this;
    }

    public StoredMention naming(LinkedActor linked) {
        this.actor = linked.actor();
        var explained = new TreeMap<>(evidence);
        explained.put("link", Map.of("score", Math.round(linked.score() * 1000) / 1000.0, "reasons", linked.reasons()));
        this.evidence = explained;
        return this;
    }

    public StoredMention naming(StoredPlace named) {
        this.place = named;
        return this;
    }

    /** What a time expression says under another day of publication; empty when that cannot be told without the text. */
    public Optional<Dated> under(Publication publication) {
        return time.under(publication, type);
    }

    /** Says that from now on. */
    public void redate(Dated dated, Publication publication) {
        time.redate(dated);
        confidence = dated.confidence();
        var explained = new TreeMap<>(evidence);
        var details = new TreeMap<String, String>();
        explained.values().removeIf(detail -> !(detail instanceof Map));
        evidence.forEach((name, detail) -> {
            if (detail instanceof String words) {
                details.put(name, words);
            }
        });
        explained.putAll(dated.evidence(new Evidence("", details), Optional.of(publication))
                .details());
        evidence = explained;
    }

    MentionView toView() {
        return new MentionView(
                start,
                end,
                text,
                kind,
                type,
                zone,
                inTitle ? MentionView.TITLE : null,
                confidence,
                evidence,
                id.toString(),
                entity(),
                office,
                time == null ? null : time.toView());
    }

    private EntityView entity() {
        if (actor != null) {
            return new EntityView(
                    actor.id(), actor.name(), actor.countryCode(), null, null, null, null, actor.wikidataId());
        }
        return place == null
                ? null
                : new EntityView(
                        place.id(),
                        place.name(),
                        place.countryCode(),
                        place.latitude(),
                        place.longitude(),
                        place.placeType(),
                        place.geonamesId(),
                        place.wikidataId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredMention mention && mention.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
