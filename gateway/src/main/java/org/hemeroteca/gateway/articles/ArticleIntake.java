package org.hemeroteca.gateway.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.gateway.entities.AnnotationWait;
import org.hemeroteca.gateway.entities.Waited;
import org.hemeroteca.gateway.limit.Limits;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;
import org.hemeroteca.gateway.neighbour.NeighbourProblem;
import org.hemeroteca.gateway.neighbour.Relayed;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PublicUrl;
import org.hemeroteca.gateway.preference.Preference;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Stores texts and, for clients that prefer so, waits for their annotation. */
@ApplicationScoped
public class ArticleIntake {
    private static final Logger LOG = Logger.getLogger(ArticleIntake.class);

    private final Articles articles;
    private final AnnotationWait annotationWait;
    private final Limits limits;
    private final PublicUrl publicUrl;

    ArticleIntake(Articles articles, AnnotationWait annotationWait, Limits limits, PublicUrl publicUrl) {
        this.articles = articles;
        this.annotationWait = annotationWait;
        this.limits = limits;
        this.publicUrl = publicUrl;
    }

    RestResponse<ArticleView> store(NewArticle article, StoreHeaders headers, UriInfo request) {
        limits.checkText(article.text());
        return answer(articles.store(headers.idempotencyKey(), article), headers.preference(), request);
    }

    RestResponse<ArticleView> store(byte[] text, StoreHeaders headers, UriInfo request) {
        limits.checkText(text);
        var stored = articles.store(headers.idempotencyKey(), headers.contentType(), text);
        return answer(stored, headers.preference(), request);
    }

    /** @param condition names the state whose place the article takes; empty when there is none */
    Optional<RestResponse<ArticleView>> replace(String id, String condition, NewArticle article) {
        limits.checkText(article.text());
        return articles.replace(id, condition, article).map(Relayed::answer);
    }

    private RestResponse<ArticleView> answer(RestResponse<ArticleView> stored, Preference preference, UriInfo request) {
        var article = articles.body(stored);
        var answer = ResponseBuilder.create(stored.getStatusInfo(), article)
                .header(HttpHeaders.ETAG, stored.getHeaderString(HttpHeaders.ETAG));
        if (stored.getStatus() == RestResponse.StatusCode.CREATED) {
            answer.location(publicUrl.ofCreated(request, article.id()));
        }
        if (preference.patience().isPresent()) {
            addAnnotation(answer, article, preference);
        }
        return answer.build();
    }

    private void addAnnotation(ResponseBuilder<ArticleView> answer, ArticleView article, Preference preference) {
        var waited = waitFor(article, preference);
        answer.entity(article.with(part(waited), similar(article)));
        waited.flatMap(Waited::preferenceApplied).ifPresent(applied -> answer.header(Preference.APPLIED, applied));
    }

    /** The article is stored whatever becomes of its annotation, so nothing that happens here may turn that into an error. */
    private Optional<Waited> waitFor(ArticleView article, Preference preference) {
        try {
            return Optional.of(annotationWait.annotations(article.id(), preference));
        } catch (NeighbourFailure | NeighbourProblem failure) {
            LOG.warnf("Cannot tell how far the annotation of %s is: %s", article.id(), failure.getMessage());
            return Optional.empty();
        }
    }

    /** Known as soon as the article is compared, which takes less time than its annotation. */
    private List<Likeness> similar(ArticleView article) {
        try {
            return articles.similar(article.id(), new LimitQuery())
                    .map(Page::items)
                    .orElse(List.of());
        } catch (NeighbourFailure | NeighbourProblem failure) {
            LOG.warnf("Cannot tell what %s is similar to: %s", article.id(), failure.getMessage());
            return List.of();
        }
    }

    private static AnnotationPart part(Optional<Waited> waited) {
        return waited.map(known -> known.annotations().map(AnnotationPart::of).orElse(AnnotationPart.PENDING))
                .orElse(AnnotationPart.UNKNOWN);
    }
}
