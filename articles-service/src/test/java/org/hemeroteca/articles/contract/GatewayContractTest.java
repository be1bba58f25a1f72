package org.hemeroteca.articles.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemeroteca.articles.search.SearchIndexer;
import org.hemeroteca.articles.testsupport.PostgresServer;
import org.junit.jupiter.api.Test;

/**
 * The gateway is tested with files that stand for our answers. Here the same files are held against the answers themselves: what
 * the gateway counts on has to be there.
 */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
class GatewayContractTest {
    private static final Path STUBS = Path.of("..", "gateway", "src", "test", "resources", "stubs", "articles");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    SearchIndexer indexer;

    @Test
    void article_hasWhatTheGatewayCountsOn() throws IOException {
        var stored = store();
        assertKeeps("article.json", stored);
        assertKeeps("article.json", given().get("/articles/" + stored.jsonPath().getString("id")));
    }

    @Test
    void list_hasWhatTheGatewayCountsOn() throws IOException {
        store();
        store();
        indexer.catchUp();
        assertKeeps(
                "articles.json",
                given().queryParam("q", "garantías").queryParam("limit", 1).get("/articles"));
    }

    /** An article that says all of what the stub says of one. */
    @SuppressWarnings("unchecked")
    private static Response store() throws IOException {
        Map<String, Object> article =
                new HashMap<>(JSON.readValue(Files.readString(STUBS.resolve("article.json")), Map.class));
        article.keySet().retainAll(Set.of("text", "title", "source", "url", "language", "publishedOn", "externalId"));
        article.put("externalId", UUID.randomUUID().toString());
        return given().contentType("application/json").body(article).post("/articles");
    }

    private static void assertKeeps(String stub, Response answer) throws IOException {
        assertThat(answer.statusCode()).isBetween(200, 201);
        var promised = JSON.readTree(Files.readString(STUBS.resolve(stub)));
        assertThat(Shape.of(JSON.readTree(answer.asString()))).containsAll(Shape.of(promised));
    }
}
