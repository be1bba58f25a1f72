package org.hemeroteca.gateway.articles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hemeroteca.gateway.neighbour.Neighbour;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** articles-service, as the rest of the gateway sees it. */
@ApplicationScoped
public class Articles {
    private final Neighbour service;
    private final ArticlesClient client;

    Articles(ArticlesConfig config) {
        service = new Neighbour("articles-service", config.url(), config);
        client = service.client(ArticlesClient.class);
    }

    /** Stores a text; 201 when it is new, 200 when the archive has it already. */
    RestResponse<ArticleView> store(NewArticle article) {
        return service.tell(() -> client.store(article));
    }

    /** Stores the bytes of a text that nothing else is known about. */
    RestResponse<ArticleView> store(String type, byte[] text) {
        return service.tell(() -> client.store(type, text));
    }

    Page<ArticleSummary> list(String source, String externalId, PageQuery page) {
        return service.body(service.ask(() -> client.list(source, externalId, page)));
    }

    ArticleView body(RestResponse<ArticleView> stored) {
        return service.body(stored);
    }

    /** The article, unless the client {@code knows} this state of it (304). */
    Optional<RestResponse<ArticleView>> read(String id, String known) {
        return service.find(() -> client.read(id, known));
    }

    /** The article as it stands. */
    public Optional<ArticleView> read(String id) {
        return read(id, null).map(service::body);
    }

    /** The bytes of the text, unless the client {@code knows} this state of them (304). */
    Optional<RestResponse<byte[]>> text(String id, String known) {
        return service.find(() -> client.text(id, known));
    }

    /** Removes the article; empty when there is none. */
    Optional<RestResponse<Void>> delete(String id) {
        return service.tellExisting(() -> client.delete(id));
    }

    /** What its readiness probe says now. */
    public String readiness() {
        return service.readiness();
    }
}
