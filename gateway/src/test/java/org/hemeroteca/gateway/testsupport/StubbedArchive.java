package org.hemeroteca.gateway.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.hemeroteca.gateway.testsupport.Stubs.ARTICLE;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;

/** An archive in which everything goes well. */
public final class StubbedArchive {
    private StubbedArchive() {}

    /** Has articles-service answer everything that it can be asked. */
    public static void ofArticles(WireMockServer articles) {
        articles.stubFor(post("/articles")
                .willReturn(Stubs.json(201, "articles/article.json").withHeader("ETag", "\"1-0\"")));
        answer(articles, "/articles", "articles/articles.json");
        articles.stubFor(get("/articles/" + ARTICLE)
                .willReturn(Stubs.json(200, "articles/article.json").withHeader("ETag", "\"1-0\"")));
        articles.stubFor(get("/articles/" + ARTICLE + "/text")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/plain;charset=UTF-8")
                        .withHeader("ETag", "\"1-0\"")
                        .withBody(Stubs.text("articles/text.txt"))));
        articles.stubFor(delete("/articles/" + ARTICLE).willReturn(noContent()));
        changes(articles);
        answer(articles, "/articles/" + ARTICLE + "/revisions", "articles/revisions.json");
        answer(articles, "/articles/" + ARTICLE + "/revisions/1", "articles/revision.json");
        answer(articles, "/articles/" + ARTICLE + "/similar", "articles/similar.json");
        answer(articles, "/articles/counts", "articles/counts.json");
        answer(articles, "/articles/index", "articles/index.json");
        answer(articles, "/articles/integrity", "articles/integrity.json");
        articles.stubFor(get(urlPathEqualTo("/articles/export"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/x-ndjson")
                        .withBody(Stubs.text("articles/export.ndjson"))));
        articles.stubFor(post("/articles/import")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/x-ndjson")
                        .withBody(Stubs.text("articles/report.ndjson"))));
    }

    private static void changes(WireMockServer articles) {
        var changed = Stubs.json(200, "articles/changed.json").withHeader("ETag", "\"2-1\"");
        articles.stubFor(patch(urlPathEqualTo("/articles/" + ARTICLE)).willReturn(changed));
        articles.stubFor(put("/articles/" + ARTICLE).willReturn(changed));
        articles.stubFor(post("/articles/" + ARTICLE + "/restore").willReturn(changed));
    }

    /** Has entities-service answer everything that it can be asked. */
    public static void ofEntities(WireMockServer entities) {
        entities.stubFor(post("/analyses").willReturn(Stubs.json(200, "entities/analysis.json")));
        answer(entities, "/articles/" + ARTICLE + "/annotations", "entities/annotations-done.json");
        entities.stubFor(post("/articles/" + ARTICLE + "/annotations/retry")
                .willReturn(aResponse().withStatus(202)));
        answer(entities, "/actors", "entities/actors.json");
        answer(entities, "/places", "entities/places.json");
        entities.stubFor(get(urlPathEqualTo("/places"))
                .withHeader("Accept", equalTo("application/geo+json"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/geo+json")
                        .withBody(Stubs.text("entities/places.geojson"))));
        answer(entities, "/timeline", "entities/timeline.json");
        ofNetwork(entities);
        ofReprocessing(entities);
        answer(entities, "/timeline/histogram", "entities/histogram.json");
        answer(entities, "/stats", "entities/stats.json");
        answer(entities, "/stats/names", "entities/names.json");
        for (String kind : new String[] {"actor", "place"}) {
            entities.stubFor(get(urlPathMatching("/" + kind + "s/[^/]+"))
                    .willReturn(Stubs.json(200, "entities/" + kind + ".json")));
            entities.stubFor(get(urlPathMatching("/" + kind + "s/[^/]+/mentions"))
                    .willReturn(Stubs.json(200, "entities/" + kind + "-mentions.json")));
            entities.stubFor(get(urlPathMatching("/" + kind + "s/[^/]+/related"))
                    .willReturn(Stubs.json(200, "entities/" + kind + "-related.json")));
        }
        ofCorrections(entities);
    }

    private static void ofCorrections(WireMockServer entities) {
        answerTagged(entities, get(urlPathMatching("/actors/[^/]+")), 200, "actor");
        answerTagged(entities, get(urlPathMatching("/mentions/[^/]+")), 200, "mention");
        answerTagged(entities, get(urlPathMatching("/corrections/[^/]+")), 200, "correction");
        answerTagged(entities, post(urlPathMatching("/actors/[^/]+/corrections")), 201, "correction-of-actor");
        answerTagged(entities, post(urlPathMatching("/mentions/[^/]+/corrections")), 201, "correction-of-mention");
        answerTagged(entities, post(urlPathMatching("/corrections/[^/]+/undo")), 201, "undo");
        answer(entities, "/corrections", "entities/corrections.json");
        for (String kind : new String[] {"actor", "mention"}) {
            entities.stubFor(get(urlPathMatching("/" + kind + "s/[^/]+/history"))
                    .willReturn(Stubs.json(200, "entities/" + kind + "-history.json")));
        }
    }

    private static void answerTagged(WireMockServer service, MappingBuilder call, int status, String stub) {
        service.stubFor(call.willReturn(
                Stubs.json(status, "entities/" + stub + ".json").withHeader("ETag", "\"" + stub + "\"")));
    }

    private static void ofNetwork(WireMockServer entities) {
        answer(entities, "/network", "entities/network.json");
        entities.stubFor(get(urlPathEqualTo("/network"))
                .withHeader("Accept", equalTo("application/graphml+xml"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/graphml+xml;charset=UTF-8")
                        .withBody(Stubs.text("entities/network.graphml"))));
        entities.stubFor(get(urlPathMatching("/network/edges/[^/]+/[^/]+/sentences"))
                .willReturn(Stubs.json(200, "entities/edge-sentences.json")));
    }

    private static void ofReprocessing(WireMockServer entities) {
        entities.stubFor(post("/reprocessing").willReturn(Stubs.json(202, "entities/reprocessing-ordered.json")));
        answer(entities, "/reprocessing", "entities/reprocessing-list.json");
        entities.stubFor(
                get(urlPathMatching("/reprocessing/[^/]+")).willReturn(Stubs.json(200, "entities/reprocessing.json")));
        entities.stubFor(post(urlPathMatching("/reprocessing/[^/]+/cancel"))
                .willReturn(Stubs.json(200, "entities/reprocessing-cancelled.json")));
    }

    private static void answer(WireMockServer service, String path, String stub) {
        service.stubFor(get(urlPathEqualTo(path)).willReturn(Stubs.json(200, stub)));
    }
}
