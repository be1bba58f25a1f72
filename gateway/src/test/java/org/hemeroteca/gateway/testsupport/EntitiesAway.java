package org.hemeroteca.gateway.testsupport;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** articles-service answers everything; where entities-service should be nobody listens. The gateway's manners are its own. */
public class EntitiesAway implements QuarkusTestResourceLifecycleManager {
    private final WireMockServer articles =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        articles.start();
        StubbedArchive.ofArticles(articles);
        return Map.of(
                "hemeroteca.articles.url",
                articles.baseUrl(),
                "hemeroteca.entities.url",
                "http://127.0.0.1:" + closedPort());
    }

    private static int closedPort() {
        try (var unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return unused.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void stop() {
        articles.stop();
    }
}
