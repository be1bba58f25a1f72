package org.hemeroteca.gateway.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.hemeroteca.gateway.articles.ArticlesConfig;
import org.hemeroteca.gateway.neighbour.NeighbourStream;
import org.hemeroteca.gateway.tracing.Propagation;

/** The streams of articles-service. */
@ApplicationScoped
class ArticleStreams {
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
}
