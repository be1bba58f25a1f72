package org.hemeroteca.entities.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Correcting.correct;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.hemeroteca.entities.testsupport.Service.problem;
import static org.hemeroteca.entities.testsupport.Service.read;
import static org.hemeroteca.entities.testsupport.Service.remove;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three people whom nobody else's test names, in two articles: the mayor and the minister meet, the prosecutor joins later. */
@QuarkusTest
class NetworkResourceTest {
    private static final String MEETING = """
            El alcalde Aurelio Quintanilla se reunió en Toledo con la ministra Berenice Montalbán.

            La ministra Berenice Montalbán elogió después a Aurelio Quintanilla en Ávila.

            El fiscal Casimiro Urdaneta viajó a Cuenca.""";
    private static final String TRIAL =
            "El fiscal Casimiro Urdaneta acusó este lunes a la ministra Berenice Montalbán.";

    private static UUID meeting;

    @BeforeEach
    void storeOnce() {
        if (meeting == null) {
            meeting = store(MEETING, "2015-03-02");
            store(TRIAL, "2016-05-02");
        }
    }

    @Test
    void draw_aroundAnActor_weighsWhoSharesItsSentences() {
        var network = network(id("Aurelio Quintanilla"), Map.of());

        assertThat(network.getList("nodes.name", String.class))
                .containsExactlyInAnyOrder("Aurelio Quintanilla", "Berenice Montalbán");
        assertThat(network.getList("edges.weight", Integer.class)).containsExactly(2);
        assertThat(network.getList("edges[0].sentences.sentence.text", String.class))
                .containsExactly(
                        "El alcalde Aurelio Quintanilla se reunió en Toledo con la ministra Berenice Montalbán.");
        assertThat(network.getString("edges[0].sentences[0].articleId")).isEqualTo(meeting.toString());
        assertThat(network.getDouble("edges[0].npmi")).isBetween(0.5, 1.0);
        assertThat(network.getBoolean("truncated")).isFalse();
    }

    @Test
    void draw_byArticle_connectsWhomTheSameArticleNames() {
        var network = network(id("Aurelio Quintanilla"), Map.of("by", "article"));

        assertThat(edge(network, "Berenice Montalbán", "Casimiro Urdaneta")).isEqualTo(2);
        assertThat(edge(network, "Aurelio Quintanilla", "Casimiro Urdaneta")).isEqualTo(1);
        assertThat(edge(network, "Aurelio Quintanilla", "Berenice Montalbán")).isEqualTo(1);
    }

    @Test
    void draw_period_countsItsArticlesOnly() {
        var later = Map.of("by", "article", "from", "2016-01-01", "to", "2016-12-31");

        var network = network(id("Berenice Montalbán"), later);

        assertThat(network.getList("nodes.name", String.class))
                .containsExactlyInAnyOrder("Berenice Montalbán", "Casimiro Urdaneta");
        assertThat(network.getList("edges.weight", Integer.class)).containsExactly(1);
        assertThat(network.getList("nodes.weight", Integer.class)).containsExactly(1, 1);
    }

    @Test
    void draw_place_countsTheSentencesThatMentionIt() {
        String avila = read("/places", Map.of("q", "ávila")).getString("items[0].id");

        var network = network(id("Aurelio Quintanilla"), Map.of("place", avila));

        assertThat(network.getList("edges.weight", Integer.class)).containsExactly(1);
    }

    @Test
    void draw_placeByArticle_connectsWhomItsArticlesName() {
        String avila = read("/places", Map.of("q", "ávila")).getString("items[0].id");

        var network = network(id("Casimiro Urdaneta"), Map.of("place", avila, "by", "article"));

        assertThat(edge(network, "Berenice Montalbán", "Casimiro Urdaneta")).isEqualTo(1);
        assertThat(edge(network, "Aurelio Quintanilla", "Casimiro Urdaneta")).isEqualTo(1);
        assertThat(edge(network, "Aurelio Quintanilla", "Berenice Montalbán")).isEqualTo(1);
        assertThat(network.getInt("total")).isEqualTo(1);
        assertThat(network.getList("nodes.weight", Integer.class)).containsExactly(1, 1, 1);
        assertThat(network.getList("edges.sentences.flatten().articleId", String.class))
                .containsExactly(meeting.toString());
    }

    @Test
    void draw_zonesNamed_countsThemFromTheMentions() {
        var all = network(id("Aurelio Quintanilla"), Map.of("zones", "body,headline,caption,byline,boilerplate"));
        var bylines = network(id("Aurelio Quintanilla"), Map.of("zones", "byline"));

        assertThat(all.getList("edges.weight", Integer.class)).containsExactly(2);
        assertThat(bylines.getList("edges")).isEmpty();
        assertThat(bylines.getList("nodes.weight", Integer.class)).containsExactly(0);
    }

    @Test
    void draw_minimumWeight_leavesLighterEdgesOut() {
        var network = network(id("Berenice Montalbán"), Map.of("minWeight", "2"));

        assertThat(network.getList("nodes.name", String.class))
                .containsExactlyInAnyOrder("Aurelio Quintanilla", "Berenice Montalbán");
    }

    @Test
    void draw_type_leavesOthersOut() {
        var network = network(id("Berenice Montalbán"), Map.of("type", "STATE,ORGANIZATION"));

        assertThat(network.getList("nodes.name", String.class)).containsExactly("Berenice Montalbán");
    }

    @Test
    void draw_moreThanTheLimit_saysThatItIsTruncated() {
        var network = network(id("Berenice Montalbán"), Map.of("limit", "1"));

        assertThat(network.getList("edges.weight", Integer.class)).containsExactly(2);
        assertThat(network.getBoolean("truncated")).isTrue();
    }

    @Test
    void draw_wholeArchive_givesTheHeaviestEdgesFirst() {
        var weights = network(Map.of("limit", "1000")).getList("edges.weight", Integer.class);

        assertThat(weights).isNotEmpty().isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void draw_deletedArticle_forgetsItsEdges() {
        var article = store("El juez Demetrio Villaescusa multó a la actriz Eulalia Carrascosa.", "2017-01-01");
        String judge = id("Demetrio Villaescusa");
        assertThat(network(judge, Map.of()).getList("edges")).hasSize(1);
        var kept = store("El juez Demetrio Villaescusa descansó ayer.", "2017-01-02");

        remove(article);

        assertThat(annotation(kept).getString("state")).isEqualTo("DONE");
        assertThat(network(judge, Map.of()).getList("edges")).isEmpty();
    }

    @Test
    void draw_articleDatedAnew_countsForItsNewDay() {
        var article = store("El juez Leandro Peñarrubia absolvió a la actriz Rosaura Villalobos.", "2018-01-01");
        String judge = id("Leandro Peñarrubia");

        ArticlesStub.amend(article, 2, Map.of("publishedOn", "2019-06-01"));
        while (annotation(article).getInt("revision") < 2) {
            Thread.onSpinWait();
        }

        assertThat(network(judge, Map.of("to", "2018-12-31")).getList("edges")).isEmpty();
        assertThat(network(judge, Map.of("from", "2019-06-01", "to", "2019-06-01"))
                        .getList("edges"))
                .hasSize(1);
    }

    @Test
    void draw_actorsMadeOne_addsTheirEdgesUp() {
        store("El abogado Fermín Cascajares demandó a la actriz Obdulia Miravete.", "2018-02-01");
        store("El abogado Gaspar Retortillo demandó a la actriz Obdulia Miravete.", "2018-02-02");
        String merged = id("Fermín Cascajares");
        String survivor = id("Gaspar Retortillo");

        correct("/actors/" + merged, Map.of("kind", "MERGE", "into", survivor));

        var network = network(survivor, Map.of());
        assertThat(network.getList("edges.weight", Integer.class)).containsExactly(2);
        assertThat(network(merged, Map.of()).getList("nodes.id", String.class)).contains(survivor);
        assertThat(read("/articles", Map.of("actor", merged)).getList("items")).hasSize(2);
    }

    @Test
    void draw_asGraphMl_followsTheSchema() throws Exception {
        String drawing = given().accept("application/graphml+xml")
                .queryParam("actor", id("Berenice Montalbán"))
                .get("/network")
                .then()
                .statusCode(200)
                .contentType("application/graphml+xml")
                .extract()
                .asString();

        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/graphml.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(drawing)));
        assertThat(drawing)
                .contains("<data key=\"node-label\">Berenice Montalbán</data>")
                .contains("<data key=\"edge-weight\">2.0</data>");
    }

    @Test
    void sentences_ofAnEdge_areGivenPageByPage() {
        String path = "/network/edges/%s/%s/sentences".formatted(id("Berenice Montalbán"), id("Aurelio Quintanilla"));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var parameters = new HashMap<String, Object>(Map.of("limit", 1));
            if (cursor != null) {
                parameters.put("cursor", cursor);
            }
            var page = read(path, parameters);
            assertThat(page.getList("items")).hasSize(1);
            seen.addAll(page.getList("items.sentence.text"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(List.of(MEETING.split("\n\n")).subList(0, 2));
    }

    @Test
    void sentences_byArticle_areThoseThatNameEither() {
        String path = "/network/edges/%s/%s/sentences".formatted(id("Casimiro Urdaneta"), id("Aurelio Quintanilla"));

        assertThat(read(path, Map.of()).getList("items")).isEmpty();
        assertThat(read(path, Map.of("by", "article")).getList("items.sentence.text"))
                .isEqualTo(List.of(MEETING.split("\n\n")));
    }

    @Test
    void draw_wrongParameters_areRefusedWithTheField() {
        for (var wrong : Map.of(
                        "by", "page", "from", "soon", "minWeight", "0", "limit", "1001", "type", "CAT", "zones", "x")
                .entrySet()) {
            assertThat(problem(422, "/network", Map.of(wrong.getKey(), wrong.getValue()))
                            .getList("violations.field"))
                    .containsExactly(wrong.getKey());
        }
    }

    @Test
    void draw_aroundAnUnknownActor_isNotFound() {
        assertThat(problem(404, "/network", Map.of("actor", "person:nobody")).getString("detail"))
                .contains("person:nobody");
    }

    private static UUID store(String text, String publishedOn) {
        UUID article = ArticlesStub.store(text, Map.of("publishedOn", publishedOn, "source", "Agencia"));
        annotation(article);
        return article;
    }

    private static String id(String name) {
        return read("/actors", Map.of("q", name)).getString("items[0].id");
    }

    private static JsonPath network(String actor, Map<String, ?> more) {
        var parameters = new HashMap<String, Object>(more);
        parameters.put("actor", actor);
        return network(parameters);
    }

    /** The network, once no article waits to be counted. */
    private static JsonPath network(Map<String, ?> parameters) {
        var network = read("/network", parameters);
        while (network.getInt("pending") > 0) {
            network = read("/network", parameters);
        }
        return network;
    }

    /** The weight of the edge between two actors, by their names. */
    private static int edge(JsonPath network, String one, String other) {
        var ends = List.of(id(one), id(other));
        return IntStream.range(0, network.getList("edges").size())
                .filter(i -> ends.contains(network.getString("edges[%d].source".formatted(i)))
                        && ends.contains(network.getString("edges[%d].target".formatted(i))))
                .map(i -> network.getInt("edges[%d].weight".formatted(i)))
                .findFirst()
                .orElse(0);
    }
}
