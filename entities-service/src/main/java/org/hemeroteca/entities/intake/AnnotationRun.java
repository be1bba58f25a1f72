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
import java.util.UUID;
import org.hemeroteca.entities.annotation.PublicationDate;
import org.hemeroteca.entities.pipeline.AnalysisView;
import org.hemeroteca.entities.pipeline.Focus;
import org.hemeroteca.entities.pipeline.MentionView;
import org.hemeroteca.entities.pipeline.PublicationDateView;
import org.hemeroteca.entities.pipeline.RangeView;
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
    List<RangeView> ranges;

    @Column(name = "annotated_at")
    Instant annotatedAt;

    protected AnnotationRun() {}

    AnnotationRun(Article article, AnalysisView view) {
        articleId = article.id();
        revision = article.revision();
        title = article.title();
        source = article.source();
        publishedOn = article.publishedOn();
        pipeline = view.pipeline();
        language = view.language();
        publicationValue = view.publishedOn().value();
        publicationBasis = view.publishedOn().basis();
        warnings = view.warnings();
        zones = view.zones();
        ranges = view.ranges();
        annotatedAt = Instant.now();
    }

    /** The answer that the analysis gave, with the mentions as the archive knows them. */
    AnalysisView toView(List<MentionView> mentions) {
        return new AnalysisView(
                language,
                pipeline,
                warnings,
                new PublicationDateView(publicationValue, publicationBasis),
                zones,
                mentions,
                ranges,
                Focus.of(mentions).orElse(null));
    }
}
