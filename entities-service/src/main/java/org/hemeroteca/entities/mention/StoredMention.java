package org.hemeroteca.entities.mention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hemeroteca.entities.actor.LinkedActor;
import org.hemeroteca.entities.actor.StoredActor;
import org.hemeroteca.entities.annotation.MentionType;
import org.hemeroteca.entities.pipeline.MentionView;
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
    /** The detail of the evidence that names the correction by a person. */
    private static final String CORRECTION = "correction";

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

    String zone;
    double confidence;

    // Never changed in place; a flush need not write it as JSON to see that.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<String, Object> evidence;

    @Embedded
    StoredMeaning meaning;

    @Embedded
    StoredTime time;

    protected StoredMention() {}

    public StoredMention(UUID articleId, int ordinal, MentionView view) {
        // Without the kind, of which a person may say another: one mention at most stands on a span.
        this.id = ContentId.of(articleId, view.in(), view.start(), view.end(), "mention");
        this.articleId = articleId;
        this.ordinal = ordinal;
        this.inTitle = MentionView.TITLE.equals(view.in());
        this.start = view.start();
        this.end = view.end();
        this.text = view.text();
        this.zone = view.zone();
        this.confidence = view.confidence();
        this.evidence = view.evidence();
        this.meaning = new StoredMeaning(view);
        this.time = view.time() == null ? null : StoredTime.of(view.time());
    }

    public StoredMention in(StoredSentence holder) {
        this.sentence = holder;
        return this;
    }

    public StoredMention naming(LinkedActor linked) {
        meaning.actor = linked.named(text);
        return explained(
                "link", Map.of("score", Math.round(linked.score() * 1000) / 1000.0, "reasons", linked.reasons()));
    }

    public StoredMention naming(StoredPlace named) {
        meaning.place = named;
        return this;
    }

    /** What a time expression says under another day of publication; empty when that cannot be told without the text. */
    public Optional<Dated> under(Publication publication) {
        return time.under(publication, meaning.type);
    }

    /** Says that from now on. */
    public void redate(Dated dated, Publication publication) {
        time.redate(dated);
        confidence = dated.confidence();
        evidence = new Explanation(evidence).under(publication, dated).members();
    }

    private StoredMention explained(String key, Object why) {
        evidence = new Explanation(evidence).with(key, why).members();
        return this;
    }

    /** Takes what a person says it means, and keeps what the pipeline found. */
    public void correct(Meaning said) {
        meaning.correct(said);
        explained(CORRECTION, Map.of("id", said.correctionId()));
    }

    /** Goes back to what the pipeline found. */
    public void restore(Meaning before) {
        meaning.restore(before);
        evidence = new Explanation(evidence).without(CORRECTION).members();
    }

    boolean isCorrectedBy(String correctionId) {
        return Map.of("id", correctionId).equals(evidence.get(CORRECTION));
    }

    public UUID id() {
        return id;
    }

    public UUID articleId() {
        return articleId;
    }

    public String text() {
        return text;
    }

    public MentionType type() {
        return meaning.type;
    }

    public int start() {
        return start;
    }

    public boolean inTitle() {
        return inTitle;
    }

    public boolean isRejected() {
        return meaning.rejected;
    }

    /** The actor that answers show; null when it names none. */
    public StoredActor actor() {
        return meaning.shownActor();
    }

    /** What the pipeline found, where a person has said otherwise. */
    public Optional<FoundMeaning> found() {
        return meaning.found();
    }

    /** The sentence in which it stands, if any. */
    public Optional<StoredSentence> sentence() {
        return Optional.ofNullable(sentence);
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
