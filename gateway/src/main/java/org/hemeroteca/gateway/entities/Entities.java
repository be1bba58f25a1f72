package org.hemeroteca.gateway.entities;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hemeroteca.gateway.neighbour.Neighbour;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.paging.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** entities-service, as the rest of the gateway sees it: how it is asked, and what it knows of articles and of the whole archive. */
@ApplicationScoped
public class Entities {
    static final String NAME = "entities-service";

    /** How much longer than it was asked to wait entities-service may take. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z:._~-]{0,199}");

    private final Neighbour service;
    private final EntitiesClient client;

    Entities(EntitiesConfig config) {
        service = new Neighbour(NAME, config.url(), config);
        client = service.client(EntitiesClient.class);
    }

    /** The annotations of an article, for whose end entities-service waits up to {@code wait}; empty when it is unknown. */
    public Optional<AnnotationsView> annotations(String articleId, Duration wait) {
        if (wait.isZero()) {
            return service.find(() -> client.annotations(articleId, null)).map(service::body);
        }
        long seconds = wait.plusMillis(999).toSeconds();
        return service.find(() -> client.annotations(articleId, seconds), wait.plus(GRACE))
                .map(service::body);
    }

    /** Has a failed annotation tried again; empty when the article is unknown. */
    public Optional<Integer> retry(String articleId) {
        return service.tellExisting(() -> client.retry(articleId)).map(answer -> answer.getStatus());
    }

    /** The articles that speak of what is asked for, newest first. */
    public Page<CoveringArticle> covering(CoverageQuery query, PageQuery page) {
        return ask(() -> client.covering(query, page));
    }

    public ArchiveStats stats() {
        return ask(client::stats);
    }

    /** How many actors and places there are whose name begins so. */
    public NameStats names(String beginning) {
        return ask(() -> client.names(beginning));
    }

    /** What its readiness probe says now. */
    public String readiness() {
        return service.readiness();
    }

    <T> T ask(Callable<RestResponse<T>> question) {
        return service.body(service.ask(question));
    }

    <T> T order(Callable<RestResponse<T>> deed) {
        return service.body(service.tell(deed));
    }

    /** What has this id; what cannot be an id names nothing, and a neighbour might take it for another path. */
    <T> Optional<RestResponse<T>> find(String id, Callable<RestResponse<T>> read) {
        return isId(id) ? service.find(read).map(Entities::followed) : Optional.empty();
    }

    /** A read of what has this id that is passed on as it is, while no thread waits for it; null when nothing has. */
    <T> Uni<RestResponse<T>> relay(String id, Supplier<Uni<RestResponse<T>>> read) {
        return isId(id)
                ? service.relay(read).onItem().ifNotNull().transform(Entities::followed)
                : Uni.createFrom().nullItem();
    }

    /** The body of {@link #find}. */
    <T> Optional<T> read(String id, Callable<RestResponse<T>> read) {
        return find(id, read).map(service::body);
    }

    /** A change of what has this id; empty when nothing has. */
    <T> Optional<RestResponse<T>> tell(String id, Callable<RestResponse<T>> change) {
        return isId(id) ? service.tellExisting(change).map(Entities::followed) : Optional.empty();
    }

    /** The body of {@link #tell}. */
    <T> Optional<T> change(String id, Callable<RestResponse<T>> change) {
        return tell(id, change).map(service::body);
    }

    /** The body of an answer that is never empty. */
    <T> T body(RestResponse<T> answer) {
        return service.body(answer);
    }

    /** Nobody in particular is asked for where there is none. */
    static boolean isId(String id) {
        return id == null || ID.matcher(id).matches();
    }

    EntitiesClient client() {
        return client;
    }

    private static <T> RestResponse<T> followed(RestResponse<T> answer) {
        if (answer.getStatus() == MergedActor.STATUS) {
            throw MergedActor.at(answer.getHeaderString(HttpHeaders.LOCATION));
        }
        return answer;
    }
}
