package org.hemeroteca.gateway.articles;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hemeroteca.gateway.access.Caller;
import org.hemeroteca.gateway.neighbour.Neighbour;
import org.hemeroteca.gateway.paging.LimitQuery;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** articles-service, as the rest of the gateway sees it. */
@ApplicationScoped
public class Articles {
    private final Neighbour service;
    private final ArticlesClient client;
    private final Caller caller;

    Articles(ArticlesConfig config, Caller caller) {
        this.caller = caller;
        service = new Neighbour("articles-service", config.url(), config);
        client = service.client(ArticlesClient.class);
    }

    /** Stores a text; 201 when it is new, 200 when the archive has it already. */
    RestResponse<ArticleView> store(String key, NewArticle article) {
        return service.tell(() -> client.store(caller.name(), key, article));
    }

    /** Stores the bytes of a text that nothing else is known about. */
    RestResponse<ArticleView> store(String key, String type, byte[] text) {
        return service.tell(() -> client.store(caller.name(), key, type, text));
    }

    /** Articles with these words, the most relevant first. */
    public Page<ArticleSummary> search(String words, PageQuery page) {
        var search = new SearchQuery();
        search.q = words;
        return list(new ArticleQuery(), search, page);
    }

    Page<ArticleSummary> list(ArticleQuery query, SearchQuery search, PageQuery page) {
        return service.body(service.ask(() -> client.list(query, search, page)));
    }

    Page<ArticleCount> counts(CountQuery count, ArticleQuery query, PageQuery page) {
        return service.body(service.ask(() -> client.counts(count, query, page)));
    }

    IndexState index() {
        return service.body(service.ask(client::index));
    }

    IntegrityReport integrity(PageQuery page) {
        return service.body(service.ask(() -> client.integrity(page)));
    }

    /** The articles that are similar to one; empty when there is none with this id. */
    Optional<Page<Likeness>> similar(String id, LimitQuery limit) {
        return service.find(() -> client.similar(id, limit)).map(service::body);
    }

    /** Those of the articles with {@code ids}, 200 at most, that meet the other conditions; in no order. */
    Page<ArticleSummary> some(List<String> ids, ArticleQuery query, SearchQuery search) {
        return service.body(service.ask(() -> client.some(ids, ids.size(), query, search.q)));
    }

    ArticleView body(RestResponse<ArticleView> stored) {
        return service.body(stored);
    }

    /** The article, unless the client {@code knows} this state of it (304). */
    Uni<RestResponse<ArticleView>> read(String id, String known) {
        return service.relay(() -> client.read(id, known));
    }

    /** The article as it stands. */
    public Optional<ArticleView> read(String id) {
        return Optional.ofNullable(read(id, null).await().indefinitely()).map(service::body);
    }

    /** The bytes of the text, unless the client {@code knows} this state of them (304). */
    Uni<RestResponse<byte[]>> text(String id, String known) {
        return service.relay(() -> client.text(id, known));
    }

    /** Changes the metadata of the article in the state that {@code condition} names; empty when there is none. */
    Optional<RestResponse<ArticleView>> change(String id, String condition, byte[] patch) {
        return service.tellExisting(() -> client.change(id, condition, patch));
    }

    /** Puts a new state of the article in the place of the one that {@code condition} names; empty when there is none. */
    Optional<RestResponse<ArticleView>> replace(String id, String condition, NewArticle article) {
        return service.tellExisting(() -> client.replace(id, condition, article));
    }

    /** Removes the article; empty when there is none. */
    Optional<RestResponse<Void>> delete(String id, String condition) {
        return service.tellExisting(() -> client.delete(id, condition));
    }

    /** Brings back a removed article; empty when there is none. */
    Optional<RestResponse<ArticleView>> restore(String id) {
        return service.tellExisting(() -> client.restore(id));
    }

    /** The states of the article; empty when there is none. */
    Optional<Page<RevisionSummary>> revisions(String id, PageQuery page) {
        return service.find(() -> client.revisions(id, page)).map(service::body);
    }

    /** One state of the article; empty when there is none. */
    Optional<RevisionView> revision(String id, int revision) {
        return service.find(() -> client.revision(id, revision)).map(service::body);
    }

    /** What its readiness probe says now. */
    public String readiness() {
        return service.readiness();
    }
}
