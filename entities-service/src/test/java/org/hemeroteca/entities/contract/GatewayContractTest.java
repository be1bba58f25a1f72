package org.hemeroteca.entities.contract;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemeroteca.entities.contract.Contract.promised;
import static org.hemeroteca.entities.contract.Contract.shape;
import static org.hemeroteca.entities.testsupport.Service.annotation;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemeroteca.entities.company.CompanyKeeper;
import org.hemeroteca.entities.testsupport.ArticlesStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gateway is tested with files that stand for our answers. Here the same files are held against the answers themselves: what
 * the gateway counts on has to be there.
 */
@QuarkusTest
class GatewayContractTest {
    private static final String SOURCE = "El Diario de Cuenca";

    /** Which file stands for the answers to which questions. */
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            entry("annotations-done.json", "/articles/{article}/annotations"),
            entry("actors.json", "/actors /actors?limit=1"),
            entry("actor-mentions.json", "/actors/person:vladimir-putin/mentions /actors/state:RU/mentions"),
            entry("actor-related.json", "/actors/org:otan/related"),
            entry("places.json", "/places?limit=1"),
            entry("places.geojson", "/places?limit=1"),
            entry("place.json", "/places/city:2800866"),
            entry("place-mentions.json", "/places/city:2800866/mentions?limit=1"),
            entry("place-related.json", "/places/city:524901/related"),
            entry("timeline.json", "/timeline?limit=1&article={article}"),
            entry("histogram.json", "/timeline/histogram"),
            entry("network.json", "/network"),
            entry("edge-sentences.json", "/network/edges/org:otan/org:kremlin/sentences"));

    /** The states through which an article passes, and what is not JSON. */
    private static final Set<String> HELD_BY_OTHER_TESTS =
            Set.of("annotations-pending.json", "annotations-failed.json", "network.graphml");

    private static final String TEXT =
            "El secretario general de la OTAN, Jens Stoltenberg, viajó ayer a Bruselas. Moscú ha exigido garantías."
                    + " Entre el lunes y el miércoles el presidente de Rusia, Vladimir Putin, irá de Moscú a Viena.";

    private static UUID article;

    @Inject
    CompanyKeeper company;

    @BeforeEach
    void fillArchive() {
        if (article == null) {
            article = ArticlesStub.store(
                    TEXT, Map.of("publishedOn", "2022-01-12", "title", "Garantías", "source", SOURCE));
            annotation(article);
            annotation(ArticlesStub.store(
                    "El Kremlin habló con la OTAN en Viena.", Map.of("publishedOn", "2022-01-12", "source", SOURCE)));
        }
        company.catchUp();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answers_haveWhatTheGatewayCountsOn(String file, String paths) throws IOException {
        String form = file.endsWith(".geojson") ? "application/geo+json" : "application/json";
        Set<String> shape = new TreeSet<>();
        for (String path : paths.split(" ")) {
            shape.addAll(shape(given().accept(form).get(path.replace("{article}", article.toString()))));
        }
        assertThat(shape).containsAll(promised(file));
    }

    /** Counts by what there is are maps: their keys are not promised. */
    @ParameterizedTest
    @CsvSource({"stats.json, /stats", "names.json, /stats/names?q=otan /stats/names?q=bruselas"})
    void counts_haveWhatTheGatewayCountsOn(String file, String paths) throws IOException {
        Set<String> shape = new TreeSet<>();
        for (String path : paths.split(" ")) {
            shape.addAll(shape(given().get(path)));
        }
        assertThat(withoutKinds(shape)).containsAll(withoutKinds(promised(file)));
    }

    @Test
    void analysis_hasWhatTheGatewayCountsOn() throws IOException {
        var request = Map.of("text", TEXT, "title", "Garantías", "publishedOn", "2022-01-12");
        var answer = given().contentType("application/json").body(request).post("/analyses");
        assertThat(shape(answer)).containsAll(promised("analysis.json"));
    }

    @Test
    void reprocessing_hasWhatTheGatewayCountsOn() throws IOException {
        var filter = Map.of("source", SOURCE, "publishedFrom", "2022-01-01", "publishedTo", "2022-12-31");
        var ordered = given().contentType("application/json").body(filter).post("/reprocessing");
        assertThat(shape(ordered)).containsAll(promised("reprocessing-ordered.json"));
        String path = "/reprocessing/" + ordered.jsonPath().getString("id");
        assertThat(shape(given().get(path))).containsAll(withoutDifferences(promised("reprocessing.json")));
        assertThat(shape(given().get("/reprocessing"))).containsAll(promised("reprocessing-list.json"));
        while (given().get(path).jsonPath().getString("finishedAt") == null) {
            Thread.onSpinWait();
        }
        assertThat(shape(given().get(path))).containsAll(withoutDifferences(promised("reprocessing-cancelled.json")));
    }

    @Test
    void files_areAllHeldAgainstAnAnswer() throws IOException {
        Set<String> held = new TreeSet<>(ANSWERS.keySet());
        held.addAll(GatewayLedgerContractTest.FILES);
        held.addAll(Set.of(
                "analysis.json",
                "stats.json",
                "names.json",
                "reprocessing.json",
                "reprocessing-ordered.json",
                "reprocessing-list.json",
                "reprocessing-cancelled.json"));
        held.addAll(HELD_BY_OTHER_TESTS);
        assertThat(Contract.files()).isEqualTo(held);
    }

    static Stream<Arguments> answers() {
        return ANSWERS.entrySet().stream().map(answer -> arguments(answer.getKey(), answer.getValue()));
    }

    private static Set<String> withoutKinds(Set<String> shape) {
        return shape.stream()
                .map(member -> member.replaceFirst("^/(articles|actors|places)/\\S+", "/$1/any"))
                .collect(Collectors.toSet());
    }

    /** Nothing that another pipeline found otherwise is in this archive, and nothing failed; ReprocessingResourceTest has both. */
    private static Set<String> withoutDifferences(Set<String> shape) {
        return shape.stream()
                .filter(member -> !member.startsWith("/sample/") && !member.startsWith("/failures/"))
                .collect(Collectors.toSet());
    }
}
