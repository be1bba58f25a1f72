package org.hemeroteca.entities.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.testsupport.Service.annotation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The gateway is tested with files that stand for our answers. Here the same files are held against the answers themselves: what
 * the gateway counts on has to be there.
 */
@QuarkusTest
class GatewayContractTest {
    private static final Path STUBS = Path.of("..", "gateway", "src", "test", "resources", "stubs", "entities");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TEXT =
            "El secretario general de la OTAN, Jens Stoltenberg, viajó ayer a Bruselas. Moscú ha exigido garantías."
                    + " Entre el lunes y el miércoles el presidente de Rusia, Vladimir Putin, irá de Moscú a Viena.";

    private static UUID article;

    @BeforeEach
    void fillArchive() {
        if (article == null) {
            article = ArticlesStub.store(
                    TEXT, Map.of("publishedOn", "2022-01-12", "title", "Garantías", "source", "El Diario de Cuenca"));
            annotation(article);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "annotations-done.json, /articles/{article}/annotations",
        "actors.json, /actors /actors?limit=1",
        "actor-mentions.json, /actors/person:vladimir-putin/mentions /actors/state:RU/mentions",
        "actor-related.json, /actors/org:otan/related",
        "places.json, /places?limit=1",
        "places.geojson, /places?limit=1",
        "place.json, /places/city:2800866",
        "place-mentions.json, /places/city:2800866/mentions?limit=1",
        "place-related.json, /places/city:524901/related",
        "timeline.json, /timeline?limit=1&article={article}",
        "histogram.json, /timeline/histogram"
    })
    void answers_haveWhatTheGatewayCountsOn(String stub, String paths) throws IOException {
        String form = stub.endsWith(".geojson") ? "application/geo+json" : "application/json";
        Set<String> shape = new TreeSet<>();
        for (String path : paths.split(" ")) {
            shape.addAll(shape(given().accept(form).get(path.replace("{article}", article.toString()))));
        }
        assertThat(shape).containsAll(promised(stub));
    }

    @Test
    void analysis_hasWhatTheGatewayCountsOn() throws IOException {
        var request = Map.of("text", TEXT, "title", "Garantías", "publishedOn", "2022-01-12");
        var answer = given().contentType("application/json").body(request).post("/analyses");
        assertThat(shape(answer)).containsAll(promised("analysis.json"));
    }

    private static Set<String> shape(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Shape.of(JSON.readTree(answer.asString()));
    }

    /** Without the members of evidence, which differ from rule to rule and which the gateway passes on unseen. */
    private static Set<String> promised(String stub) throws IOException {
        return Shape.of(JSON.readTree(Files.readString(STUBS.resolve(stub)))).stream()
                .filter(member -> !member.contains("/evidence/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
