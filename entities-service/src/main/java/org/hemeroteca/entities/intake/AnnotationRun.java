package org.hemeroteca.entities.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import org.hemeroteca.entities.annotation.PublicationDate;
import org.hemeroteca.entities.pipeline.AnalysisView;
import org.hemeroteca.entities.pipeline.Focus;
import org.hemeroteca.entities.pipeline.MentionView;
import org.hemeroteca.entities.pipeline.PublicationDateView;
import org.hemeroteca.entities.pipeline.RangeJoin;
import org.hemeroteca.entities.pipeline.ZoneView;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One pass of one pipeline version over the present revision of an article. */
@Entity
@Table(name = "annotation_run")
class AnnotationRun {
    @Id
    @Column(name = "article_id")
    UUID articleId;

    int revision;
    String pipeline;
    String language;

    @Column(name = "publication_value")
    String publicationValue;

    @Column(name = "publication_basis")
    @Enumerated(EnumType.STRING)
    PublicationDate.Basis publicationBasis;

    String title;
    String source;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> warnings;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ZoneView> zones;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RangeJoin> joins;

    /** Null in runs that were stored before it was kept. */
    @Column(name = "text_hash")
    String textHash;

    @Column(name = "annotated_at")
    Instant annotatedAt;

    protected AnnotationRun() {}

    AnnotationRun(Article article, AnalysisView view, List<RangeJoin> joins) {
        articleId = article.id();
        revision = article.revision();
        title = article.title();
        source = article.source();
        publishedOn = article.publishedOn();
        textHash = article.textHash();
        pipeline = view.pipeline();
        language = view.language();
        publicationValue = view.publishedOn().value();
        publicationBasis = view.publishedOn().basis();
        warnings = view.warnings();
        zones = view.zones();
        this.joins = joins;
        annotatedAt = Instant.now();
    }

    /** Whether annotating the article would find the same again, its day of publication aside. */
    boolean isOf(Article article, String presentPipeline) {
        return article.textHash().equals(textHash)
                && Objects.equals(article.title(), title)
                && presentPipeline.equals(pipeline);
    }

    /** Takes over what is known of the article since it was annotated. */
    void follow(Article article) {
        revision = article.revision();
        source = article.source();
        publishedOn = article.publishedOn();
        if (publishedOn != null) {
            publicationValue = publishedOn.toString();
            publicationBasis = PublicationDate.Basis.GIVEN;
        }
        annotatedAt = Instant.now();
    }

    /**
     * The answer that the analysis gave, with the mentions as the archive knows them.
     *
     * @param standing by their ordinal
     */
    AnalysisView toView(SortedMap<Integer, MentionView> standing) {
        var mentions = List.copyOf(standing.values());
        return new AnalysisView(
                language,
                pipeline,
                warnings,
                new PublicationDateView(publicationValue, publicationBasis),
                zones,
                mentions,
                joins.stream()
                        .flatMap(join -> join.kept(standing.keySet()).stream())
                        .flatMap(join -> join.among(mentions).stream())
                        .toList(),
                Focus.of(mentions).orElse(null));
    }
}
