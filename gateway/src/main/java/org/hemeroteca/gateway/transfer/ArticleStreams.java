package org.hemeroteca.gateway.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemeroteca.gateway.articles.ArticlesConfig;
import org.hemeroteca.gateway.neighbour.NeighbourStream;
import org.hemeroteca.gateway.tracing.Propagation;

/** The streams of articles-service. */
@ApplicationScoped
class ArticleStreams {
    private static final List<String> FILTERS =
            List.of("source", "language", "externalId", "publishedFrom", "publishedTo", "storedFrom", "storedTo");

    private final NeighbourStream service;

    ArticleStreams(ArticlesConfig config) {
        service = new NeighbourStream("articles-service", config.url(), config, config.streams());
    }

    /** The report on an import; the service begins to send it when it has read all of the body. */
    NeighbourStream.Answer importing(InputStream body, String encoding, Propagation propagation) {
        HttpRequest.Builder request = service.request("/articles/import")
                .header("Content-Type", Ndjson.MEDIA_TYPE)
                .POST(BodyPublishers.ofInputStream(() -> body));
        Optional.ofNullable(encoding).ifPresent(coding -> request.header("Content-Encoding", coding));
        propagation.headers().forEach(request::header);
        return service.send(request.build());
    }

    /** The articles that {@code query} means, one a line. */
    NeighbourStream.Answer exporting(MultivaluedMap<String, String> query, Propagation propagation) {
        UriBuilder address = UriBuilder.fromPath("/articles/export");
        Map<String, Object> values = new HashMap<>();
        for (String name : FILTERS) {
            if (query.containsKey(name)) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, query.getFirst(name));
            }
        }
        HttpRequest.Builder request =
                service.request(address.buildFromMap(values).toString());
        propagation.headers().forEach(request::header);
        return service.send(request.build());
    }
}
