package org.hemeroteca.gateway.testsupport;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for the two services behind the gateway, each on a free port of the loopback. */
public class StubbedNeighbours implements QuarkusTestResourceLifecycleManager {
    private final WireMockServer articles = server();
    private final WireMockServer entities = server();

    private static WireMockServer server() {
        return new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    }

    @Override
    public Map<String, String> start() {
        articles.start();
        entities.start();
        return Map.of(
                "hemeroteca.articles.url", articles.baseUrl(),
                "hemeroteca.entities.url", entities.baseUrl(),
                "hemeroteca.analyses.concurrency", "1",
                "hemeroteca.waiting.slice", "1s",
                "hemeroteca.waiting.pause", "20ms");
    }

    @Override
    public void stop() {
        articles.stop();
        entities.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                articles, new TestInjector.AnnotatedAndMatchesType(ArticlesStub.class, WireMockServer.class));
        injector.injectIntoFields(
                entities, new TestInjector.AnnotatedAndMatchesType(EntitiesStub.class, WireMockServer.class));
    }
}
